import type { CaseEvent, CaseForm, CaseState, Actor } from "../../../contract";
import { nextState, type CaseAction, namedIn } from "../../../cases";
import type { SupplierRecord } from "../../../analysis";
import { type Context, Refusal, clean, isClean, byColumns } from "../store";
import { alteredText } from "../proposals/read";
import type { Desk } from "../history/write";
import { atDesk, rejectAccounts } from "../proposals/steps";

import { accountsIn, newDestinations } from "./policy";
import { seal } from "../secrets/crypto";
import { presentCase, recordOf } from "./form";
import { type CaseLog, digestOf, isAltered, readCase, eventAt, type EventPayload } from "./log";
import { countMarks } from "./marks";
import { missing, present } from "../../faults/problem";

const maxSteps = 1_000;

/** Beyond the bound it can be reopened once and closed as fraud, so that no one fixes an outcome by filling it. */
export const hasRoom = (
  { version, state: from }: Pick<CaseLog, "version" | "state">,
  { action, state }: Pick<CaseEvent, "action" | "state">,
): boolean => version < maxSteps || state === "fraud" || (action === "reopened" && from !== "fraud");

/** With the supplier's current record. */
export interface Held extends Desk {
  readonly log: CaseLog;
  readonly stored: { readonly record: SupplierRecord; readonly version: number } | null;
}

interface Seen {
  readonly id: string;
  /** Of the case, as the person has seen it. */
  readonly version: number;
  readonly by: Actor;
}

/** Whether somebody did more than join since a version. */
const hasMoved = ({ version: now, steps }: CaseLog, version: number): boolean =>
  version > now || steps.slice(version).some(({ joined }) => joined === undefined || joined.destinations !== undefined);

/** The version must be the current one, but for those who joined. @returns the case as it is afterwards */
export async function acting(
  context: Context,
  { id, version, by }: Seen,
  act: (held: Held) => Promise<void>,
): Promise<CaseForm> {
  if (!isClean(id)) throw missing("case");
  await atDesk(context, by, async (desk) => {
    const log = present(await readCase(context, desk.tx, id), "case");
    if (isAltered(log)) throw new Refusal("altered", 409, alteredText);
    if (hasMoved(log, version))
      throw new Refusal("stale", 412, "Someone has changed this case since you read it. Read it again.");
    await act({ ...desk, log, stored: await recordOf(context, desk.tx, log) });
  });
  return presentCase(context, id);
}

const refusals: Readonly<Partial<Record<CaseAction, string>>> = {
  second: "No one has confirmed this by telephone yet, or someone has closed it.",
  reopen: "This case is open.",
};

/** @throws {Refusal} if the state doesn't allow it */
export function stateAfter({ state }: Pick<CaseLog, "state">, action: CaseAction): CaseState {
  const next = nextState(state, action);
  if (next === null) throw new Refusal("state", 409, refusals[action] ?? `The case is ${state}. Reopen it to do this.`);
  return next;
}

/**
 * Rejects accounts of a case for good. @param typed null: all that aren't on record @param said by whom
 * @returns the destinations that were denied. @throws {Refusal} 409 for one that the case doesn't name
 */
export async function deny(
  context: Context,
  held: Held,
  typed: readonly string[] | null,
  said: string,
): Promise<readonly string[]> {
  const { log, stored } = held;
  const { id, label, matter } = log;
  const named = typed === null ? null : namedIn(matter.scope.destinations, typed);
  if (typed !== null && named === null)
    throw new Refusal(
      "read-back-differs",
      409,
      "The message doesn't name all of these accounts. Name those that it does.",
    );
  const fresh = newDestinations(matter.scope, stored?.record ?? null);
  const bad = named === null ? fresh : fresh.filter((each) => named.includes(each));
  await rejectAccounts(context, held, stored, accountsIn(bad), { case: id, label }, said);
  return named ?? bad;
}

/** Adds a step to a held case. The history entry names the supplier on record. */
export async function takeStep(
  held: Held,
  what: Pick<CaseEvent, "action" | "state">,
  given: Omit<EventPayload, "by" | "at">,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  await addStep(held, held.log, what, given, { supplier: held.stored?.record.id ?? null, detail });
}

/** Adds a step to a case, with its history entry. */
export async function addStep(
  { tx, history, dataKey, by }: Desk,
  about: Pick<CaseLog, "id" | "number" | "label" | "version" | "state">,
  { action, state }: Pick<CaseEvent, "action" | "state">,
  given: Omit<EventPayload, "by" | "at">,
  { supplier, detail }: { readonly supplier: string | null; readonly detail: Readonly<Record<string, unknown>> },
): Promise<void> {
  const { id, number, label } = about;
  const version = about.version + 1;
  if (!hasRoom(about, { action, state }))
    throw new Refusal("too-many-steps", 409, "Too much was done about this case. Settle it outside, by hand.");
  const payload: EventPayload = {
    ...given,
    reason: given.reason === null ? null : clean(given.reason),
    by,
    at: history.at.toISOString(),
  };
  const text = JSON.stringify(payload);
  const step = digestOf(text);
  const marks = await countMarks(tx, number);
  const reasoned = payload.reason !== null && { reason: payload.reason };
  const told = { case: id, label, version, state, step, marks, ...reasoned };
  await history.add(dataKey, { action: `case-${action}`, supplier, detail: { ...told, ...detail } });
  const place = {
    step: BigInt(version),
    action,
    led: state,
    who: by.oid,
    employee: by.employeeId,
    entry: history.number,
  };
  await tx`insert into remit_guard.case_event ${tx({
    of_case: number,
    version: BigInt(version),
    action,
    state,
    ...byColumns(by),
    at: history.at,
    entry: history.number,
    data_key: dataKey.id,
    payload: seal(dataKey.key, text, eventAt(id, place)),
  })}`;
  await tx`update remit_guard.payment_case set state = ${state}, version = ${BigInt(version)} where number = ${number}`;
}
