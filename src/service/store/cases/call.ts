import type { Actor, CaseForm, CaseState, NewCaseCall, CallBackNeed } from "../../../contract";
import type { SupplierRecord } from "../../../analysis";
import { type Context, type NewProposal, Refusal, clean, isClean } from "../store";
import { calledNumber } from "../proposals/need";
import { addCall, closeIfOpen, rejectAccounts } from "../proposals/steps";
import { proposeWithin } from "../proposals/propose";
import { registerWarnings } from "../proposals/given";
import { acting, type Held, stateAfter, takeStep } from "./act";
import {
  accountOf,
  endsAccount,
  hasAccount,
  readBackOf,
  newDestinations,
  withAdded,
  needOf,
  payFrom,
  secondReasons,
} from "./policy";
import { confirmation, recordOf } from "./form";
import { isAltered, readCase } from "./log";

interface Made {
  readonly phone: string;
  readonly foundIn: string | null;
  readonly spokeWith: string;
  readonly outcome: NewCaseCall["outcome"];
}

/** The second person is decided on later. */
const ways = { confirmed: "confirm", denied: "deny", notReached: "notReached" } as const;

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
    const need = needOf(context, held.stored?.record ?? null, held.today);
    const made = { ...reached(need, held, call), spokeWith: clean(call.spokeWith), outcome: call.outcome };
    if (made.outcome === "confirmed") return confirmed(context, held, { made, call, need, canMaintain, fromRegisters });
    if (made.outcome === "denied") return denied(context, held, made, call.heard);
    const state = stateAfter(held.log, "notReached");
    return step(held, state, { call: { ...made, heard: null } }, made);
  });
}

/** Of state registers, fetched before the history's end is locked. */
async function warnings(context: Context, id: string): Promise<readonly string[]> {
  if (context.registers === null || !isClean(id)) return [];
  const log = await readCase(context, context.sql, id);
  if (log === null || isAltered(log)) return [];
  const stored = await recordOf(context, context.sql, log);
  const given = stored === null ? null : proposalOf(log, stored, newDestinations(log.matter.scope, stored.record));
  return given === null ? [] : registerWarnings(context, given);
}

function reached(
  need: CallBackNeed,
  { stored }: Held,
  { phone, foundIn }: NewCaseCall,
): Pick<Made, "phone" | "foundIn"> {
  if (need.because === "coolOff") throw new Refusal("cool-off", 409, need.hindrance ?? "");
  try {
    return calledNumber(need, stored?.record.phones ?? [], phone, foundIn);
  } catch (error) {
    if (error instanceof Refusal && error.rule === "number-not-on-record")
      throw new Refusal("not-on-record", error.status, error.message);
    throw error;
  }
}

/** Compares what was typed with the record and the message. */
async function confirmed(
  context: Context,
  held: Held,
  { made, call, need, canMaintain, fromRegisters }: Confirmed,
): Promise<void> {
  const { log, stored, today } = held;
  const { matter } = log;
  const record = stored?.record ?? null;
  const fresh = newDestinations(matter.scope, record);
  if (made.spokeWith.trim() === "")
    throw new Refusal("spoke-with", 422, "Say whom you spoke with: no one else can confirm it.");
  checkLastFour(record, call.lastFour);
  const readBack = readBackIn(held, fresh, call.heard);
  const isFound = need.number === "found";
  const because = secondReasons(context.cases, matter, { isBankChange: fresh.length > 0, isFound });
  const state = stateAfter(log, because.length > 0 ? "confirm" : "confirmAlone");
  const proposal = isFound ? null : await proposed(context, held, { made, fresh, canMaintain, fromRegisters });
  const released = state === "released" ? { payFrom: payFrom(context, matter, isFound, today) } : {};
  const said = readBack.length === 0 ? null : readBack.join("; ");
  await step(
    held,
    state,
    { call: { ...made, heard: said }, because, isFound, proposal, ...released },
    { ...made, ...(said !== null && { heard: said }), ...(proposal !== null && { proposal }), ...released },
  );
}

interface Confirmed {
  readonly made: Made;
  readonly call: NewCaseCall;
  readonly need: CallBackNeed;
  readonly canMaintain: boolean;
  readonly fromRegisters: readonly string[];
}

function checkLastFour(record: SupplierRecord | null, typed: string | null): void {
  if (record === null || !hasAccount(record) || endsAccount(record, typed ?? "")) return;
  throw new Refusal(
    "last-four",
    422,
    "These aren't the last four characters of an account on record. Ask the supplier for the account that you paid last.",
  );
}

/** Must be in the message, and cover all that isn't on record. */
function readBackIn({ log }: Held, fresh: readonly string[], text: string | null): readonly string[] {
  const readBack = readBackOf(log.matter.scope, text ?? "");
  if (readBack !== null && fresh.every((destination) => readBack.includes(destination))) return readBack;
  throw new Refusal(
    "heard-differs",
    422,
    readBack === null
      ? "What you heard isn't what the message says. Have it read out again; if it stays so, the message is not the supplier's."
      : "Not all that the message names and the record lacks was read out. Have each account read out, and type one a line.",
  );
}

/** With its call, so that approving needs no other. @returns the proposal's id; null for nothing to propose */
async function proposed(
  context: Context,
  held: Held,
  {
    made,
    fresh,
    canMaintain,
    fromRegisters,
  }: Pick<Confirmed, "made" | "canMaintain" | "fromRegisters"> & { readonly fresh: readonly string[] },
): Promise<string | null> {
  const { log, stored } = held;
  const given = stored === null ? null : proposalOf(log, stored, fresh);
  if (given === null) return null;
  const id = await proposeWithin(context, held, given, { canMaintain, fromRegisters, isBounded: false });
  await addCall(held, { id, supplier: given.supplier }, made);
  return id;
}

function proposalOf(
  { label, matter }: Held["log"],
  { record, version }: NonNullable<Held["stored"]>,
  fresh: readonly string[],
): NewProposal | null {
  const set = withAdded(record, fresh);
  const reason = `Case ${label}: confirmed on the telephone.`;
  return set && { supplier: record.id, version, set, verify: false, reason, report: matter.report };
}

/** Rejects the accounts for good, and any proposal of them. */
async function denied(context: Context, held: Held, made: Made, text: string | null): Promise<void> {
  const { log, stored } = held;
  const named = deniedIn(held, text);
  const state = stateAfter(log, "deny");
  const { proposal = null } = confirmation(log) ?? {};
  if (proposal !== null) await closeIfOpen(held, proposal, "The supplier denied it on the telephone.");
  const fresh = newDestinations(log.matter.scope, stored?.record ?? null);
  const accounts = fresh.filter((each) => named?.includes(each) ?? true).flatMap((each) => accountOf(each) ?? []);
  await rejectAccounts(context, held, stored, accounts, { case: log.id });
  const heard = named?.join("; ") ?? null;
  await step(held, state, { call: { ...made, heard } }, { ...made, ...(heard !== null && { heard }) });
}

/** Null if all were denied. */
function deniedIn({ log }: Held, text: string | null): readonly string[] | null {
  const named = readBackOf(log.matter.scope, text ?? "");
  if (named === null)
    throw new Refusal("heard-differs", 422, "The message doesn't name all of these accounts. Name those that it does.");
  return named.length === 0 ? null : named;
}

async function step(
  held: Held,
  state: CaseState,
  said: Omit<Parameters<typeof takeStep>[2], "reason">,
  detail: object,
): Promise<void> {
  await takeStep(held, { action: "called", state }, { reason: null, ...said }, { ...detail });
}
