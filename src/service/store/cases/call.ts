import { hasAccount } from "../../../cases";
import { numberOf } from "../proposals/need";
import type { Actor, CaseForm, CaseState, NewCaseCall, CallBack, CallBackNeed } from "../../../contract";
import { type Context, type NewProposal, Refusal, clean, isClean } from "../store";

import { addCall, closeIfOpen } from "../proposals/steps";
import { refuseDeniedAccounts } from "../imports/merge";
import { proposeWithin } from "../proposals/propose";
import { registerWarnings } from "../proposals/given";
import { acting, deny, type Held, stateAfter, takeStep } from "./act";
import { accountsIn, newDestinations, withAdded, needOf, payFrom, secondReasons } from "./policy";
import { checkReadBack } from "../proposals/readBack";
import { confirmation, recordOf } from "./form";
import { isAltered, readCase } from "./log";

type Made = Pick<NewCaseCall, "phone" | "foundIn" | "spokeWith" | "outcome">;

/** The second person is decided on later. */
const ways = {
  confirmed: "confirm",
  denied: "deny",
  notReached: "notReached",
  refused: "notReached",
  cannotSay: "notReached",
} as const;

/** If confirmed, proposes what was read back; if denied, rejects it for good. */
export async function recordCaseCall(
  context: Context,
  id: string,
  version: number,
  call: NewCaseCall,
  by: Actor,
  canMaintain: boolean,
): Promise<CaseForm> {
  const fromRegisters = call.outcome === "confirmed" ? await warnings(context, id) : [];
  return acting(context, { id, version, by }, async (held) => {
    stateAfter(held.log, ways[call.outcome]);
    const need = await needOf(context, held.tx, held.stored?.record ?? null, held.today);
    const made = { ...reached(need, held, call), spokeWith: clean(call.spokeWith), outcome: call.outcome };
    if (made.outcome === "confirmed") return confirmed(context, held, { made, call, canMaintain, fromRegisters });
    if (made.outcome === "denied") return denied(context, held, made, call.denied ?? []);
    const state = stateAfter(held.log, "notReached");
    return step(held, state, { call: { ...made, accounts: [] } }, made);
  });
}

/** Of state registers, fetched before the history's end is locked. */
async function warnings(context: Context, id: string): Promise<readonly string[]> {
  if (context.registers === null || !isClean(id)) return [];
  const log = await readCase(context, context.sql, id);
  if (log === null || isAltered(log)) return [];
  const stored = await recordOf(context, context.sql, log);
  const given =
    stored === null ? null : proposalOf(log, stored, newDestinations(log.matter.scope, stored.record), false);
  return given === null ? [] : registerWarnings(context, given);
}

function reached(need: CallBackNeed, { stored }: Held, { phone, foundIn }: NewCaseCall): ReturnType<typeof numberOf> {
  try {
    return numberOf(need, stored?.record.phones ?? [], { phone, foundIn });
  } catch (error) {
    if (error instanceof Refusal && error.rule === "number-not-on-record")
      throw new Refusal("not-on-record", error.status, error.message);
    if (error instanceof Refusal && error.rule === "call-back")
      throw new Refusal("cool-off", error.status, error.message);
    throw error;
  }
}

/** Compares what was typed with the record and the message. */
async function confirmed(
  context: Context,
  held: Held,
  { made, call, canMaintain, fromRegisters }: Confirmed,
): Promise<void> {
  const { log, stored, today } = held;
  const { matter } = log;
  const record = stored?.record ?? null;
  const fresh = newDestinations(matter.scope, record);
  if (made.spokeWith.trim() === "")
    throw new Refusal("spoke-with", 422, "Say whom you spoke with: no one else can confirm it.");
  const { destinations: known } = matter.scope;
  const accounts = checkReadBack(record, { fresh, known }, call.readBack ?? null, hasAccount(record));
  const isFound = made.foundIn !== null;
  await refuseDeniedAccounts(context, held.tx, record, accountsIn(fresh));
  const because = secondReasons(context.cases, matter, { isBankChange: fresh.length > 0, isFound });
  const state = stateAfter(log, because.length > 0 ? "confirm" : "confirmAlone");
  const said = { ...made, accounts };
  const proposal = isFound
    ? null
    : await proposed(context, held, { made: said, call, fresh, canMaintain, fromRegisters });
  const released = state === "released" ? { payFrom: payFrom(context, matter, isFound, today) } : {};
  await step(
    held,
    state,
    { call: said, because, isFound, proposal, ...released },
    { ...said, ...(proposal !== null && { proposal }), ...released },
  );
}

interface Confirmed {
  readonly made: Made;
  readonly call: NewCaseCall;
  readonly canMaintain: boolean;
  readonly fromRegisters: readonly string[];
}

/** With its call, so that approving needs no other. @returns the proposal's id; null for nothing to propose */
async function proposed(
  context: Context,
  held: Held,
  said: Omit<Confirmed, "made"> & { readonly made: Omit<CallBack, "by" | "at">; readonly fresh: readonly string[] },
): Promise<string | null> {
  const { log, stored } = held;
  const { made, call, fresh, canMaintain, fromRegisters } = said;
  const given = stored === null ? null : proposalOf(log, stored, fresh, call.replaces === true);
  if (given === null) return null;
  const id = await proposeWithin(context, held, given, { canMaintain, fromRegisters, isBounded: false });
  await addCall(held, { id, supplier: given.supplier }, made);
  return id;
}

function proposalOf(
  { label, matter }: Held["log"],
  { record, version }: NonNullable<Held["stored"]>,
  fresh: readonly string[],
  replaces: boolean,
): NewProposal | null {
  const set = withAdded(record, fresh, replaces);
  const reason = `Case ${label}: confirmed on the telephone.`;
  return set && { supplier: record.id, version, set, verify: false, reason, report: matter.report };
}

/** Rejects the accounts for good, and any proposal of them. */
async function denied(context: Context, held: Held, made: Made, typed: readonly string[]): Promise<void> {
  const { log } = held;
  const state = stateAfter(log, "deny");
  const { proposal = null } = confirmation(log) ?? {};
  if (proposal !== null) await closeIfOpen(held, proposal, "The supplier denied it on the telephone.");
  const accounts = await deny(context, held, typed.length === 0 ? null : typed, made.spokeWith);
  const call = { ...made, accounts };
  await step(held, state, { call }, call);
}

async function step(
  held: Held,
  state: CaseState,
  said: Omit<Parameters<typeof takeStep>[2], "reason">,
  detail: object,
): Promise<void> {
  await takeStep(held, { action: "called", state }, { reason: null, ...said }, { ...detail });
}
