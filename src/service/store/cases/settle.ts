import type { Actor, CaseClosing, CaseForm } from "../../../contract";
import { type Context, Refusal, clean } from "../store";
import { isOnePerson, needIds } from "../proposals/need";
import { closeIfOpen } from "../proposals/steps";
import { acting, deny, type Held, stateAfter, takeStep } from "./act";
import { refuseDeniedAccounts } from "../imports/merge";
import { accountsIn, newDestinations, payFrom } from "./policy";
import { confirmation } from "./form";

/** By another person than the caller. */
export async function confirmCase(context: Context, id: string, version: number, actor: Actor): Promise<CaseForm> {
  return acting(context, { id, version, by: actor }, async (held) => {
    const { log, today, by } = held;
    const state = stateAfter(log, "second");
    const call = confirmation(log);
    if (call === undefined) throw new Refusal("state", 409, "No one has confirmed this by telephone yet.");
    if (context.requireEmployeeId) needIds("Who calls and who confirms", call.by, by);
    if (isOnePerson(call.by, by))
      throw new Refusal("second-person", 403, "You confirmed this on the telephone. Another person must look at it.");
    const record = held.stored?.record ?? null;
    await refuseDeniedAccounts(context, held.tx, record, accountsIn(newDestinations(log.matter.scope, record)));
    const released = { payFrom: payFrom(context, log.matter, call.isFound === true, today) };
    await takeStep(held, { action: "seconded", state }, { reason: null, ...released }, released);
  });
}

/** Dismisses only if all its destinations are on record. Fraud marks accounts as denied. */
export async function closeCase(
  context: Context,
  id: string,
  version: number,
  { outcome, reason, denied = null }: CaseClosing,
  by: Actor,
): Promise<CaseForm> {
  return acting(context, { id, version, by }, async (held) => {
    const { log, stored } = held;
    const state = stateAfter(log, outcome === "fraud" ? "fraud" : "dismiss");
    if (outcome === "dismissed" && newDestinations(log.matter.scope, stored?.record ?? null).length > 0)
      throw new Refusal(
        "call-needed",
        409,
        "The message names a destination that isn't on record. Call the supplier, or close the case as fraud.",
      );
    if (outcome !== "fraud") return takeStep(held, { action: "closed", state }, { reason }, { outcome });
    await withdraw(held, `Case ${log.label} was closed as fraud.`);
    const accounts = await deny(context, held, denied, "");
    await takeStep(held, { action: "closed", state }, { reason, denied: accounts }, { outcome, denied: accounts });
  });
}

/** Withdraws what its call proposed. */
export async function reopenCase(
  context: Context,
  id: string,
  version: number,
  given: string,
  by: Actor,
): Promise<CaseForm> {
  const reason = clean(given);
  return acting(context, { id, version, by }, async (held) => {
    const state = stateAfter(held.log, "reopen");
    await withdraw(held, `Case ${held.log.label} was reopened.`);
    const { matter } = held.log;
    await takeStep(held, { action: "reopened", state }, { reason, matter: { ...matter, reason } }, {});
  });
}

async function withdraw(held: Held, reason: string): Promise<void> {
  const { proposal = null } = confirmation(held.log) ?? {};
  if (proposal !== null) await closeIfOpen(held, proposal, reason);
}
