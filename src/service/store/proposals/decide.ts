import { addedAccounts, callBackNeed, isSameNumber, paidOn, proposedAccounts } from "../../../cases";
import type { Actor, CallBack, NewCallBack, Proposal } from "../../../contract";
import { recordForm } from "../../../accounts";
import { checkReadBack } from "./readBack";
import type { SupplierRecord } from "../../../analysis";
import { isDestination } from "../changes";
import { type Context, Refusal, type StoredSupplier, byName, clean } from "../store";
import { numbersBefore } from "./numbersBefore";
import { merged, refuseDenied } from "../imports/merge";
import { recordFrom, recordOfSupplier, refuseLost } from "../rows";
import { readSupplier } from "../list/read";
import { numberOf, isOnePerson, needIds, refuseOwnCall, servingCalls } from "./need";
import type { Payload, ProposalRow } from "./payload";
import { callsAbout, openPayload, presentProposal, proposerOf } from "./read";
import type { Desk } from "../history/write";
import { addCall, atDesk, close, rejectAccounts, settle, writeRecord } from "./steps";
import { present } from "../../faults/problem";

/** Protective acts need no second person. */
export async function freeze(context: Context, id: string, reason: string, by: Actor): Promise<StoredSupplier> {
  await atDesk(context, by, async (desk) => {
    const stored = present(await recordOfSupplier(context, desk.tx, id), "supplier");
    if (stored.record.status === "blocked") throw new Refusal("frozen", 409, "This supplier is blocked already.");
    const record = { ...stored.record, status: "blocked" as const };
    await writeRecord(context, desk, record, BigInt(stored.version), { frozen: clean(reason) });
  });
  const stored = await readSupplier(context, id);
  if (stored === null) throw new Error("A supplier is gone.");
  return stored;
}

/** Locked until the transaction ends. */
interface Held extends Desk {
  readonly row: ProposalRow;
  readonly payload: Payload;
  readonly stored: Awaited<ReturnType<typeof recordOfSupplier>>;
}

async function deciding(
  context: Context,
  id: string,
  by: Actor,
  act: (held: Held) => Promise<void>,
): Promise<Proposal> {
  await atDesk(context, by, async (desk) => {
    const [found] = await desk.tx<ProposalRow[]>`select * from remit_guard.proposal where id = ${clean(id)} for update`;
    const row = present(found, "proposal");
    if (row.state !== "open")
      throw new Refusal("decided", 409, `This proposal was ${row.state}${byName(row.decided_name)} already.`);
    const payload = await openPayload(context, desk.tx, row);
    await act({ ...desk, row, payload, stored: await recordOfSupplier(context, desk.tx, row.supplier) });
  });
  return presentProposal(context, id);
}

async function needOf(context: Context, { tx, row, payload, stored, today }: Held) {
  const record = row.base_version === 0n ? null : (stored?.record ?? null);
  const before = await numbersBefore(context, tx, record, today);
  return callBackNeed(record, payload.changes, today, context.coolOffDays, before);
}

/** If denied, rejects the proposal and its accounts for good; a denied verification blocks the supplier. */
export async function recordCallBack(
  context: Context,
  id: string,
  { phone, spokeWith, outcome, foundIn, readBack = null }: NewCallBack,
  actor: Actor,
): Promise<Proposal> {
  return deciding(context, id, actor, async (held) => {
    const { row, payload, stored, by } = held;
    const need = await needOf(context, held);
    const reached = numberOf(need, stored?.record.phones ?? [], { phone, foundIn });
    if (outcome === "confirmed") refuseOwnCall(reached, proposerOf(row, payload), by);
    const accounts =
      outcome === "confirmed" ? checkReadBack(stored?.record ?? null, destinationsOf(held), readBack) : [];
    await addCall(held, row, { ...reached, spokeWith: clean(spokeWith), outcome, accounts });
    if (outcome === "denied") await denied(context, held, clean(spokeWith));
  });
}

/** The accounts that the proposal adds, and those on record. */
function destinationsOf({ payload, stored }: Held) {
  const record = stored?.record ?? null;
  return { fresh: addedAccounts(payload, record), known: record === null ? [] : paidOn(record).map(recordForm) };
}

/** Changes the record. The approver must differ from the proposer in oid and employeeId. */
export async function approveProposal(context: Context, id: string, approver: Actor): Promise<Proposal> {
  const { requireEmployeeId } = context;
  return deciding(context, id, approver, async (held) => {
    const { tx, history, row, payload, stored, dataKey, by, today } = held;
    if (stored === null) await refuseLost(tx, row.supplier);
    const proposer = proposerOf(row, payload);
    if (requireEmployeeId) needIds("Who proposes and who approves", proposer, by);
    if (isOnePerson(proposer, by))
      throw new Refusal("four-eyes", 403, "You proposed this. Another person must approve it.");
    if (BigInt(stored?.version ?? 0) !== row.base_version)
      throw new Refusal(
        "stale",
        412,
        "The record was changed since this was proposed. Compare both, and propose it again.",
      );
    const need = await needOf(context, held);
    const calls = await callsAbout(context, tx, row.id);
    const canMaintain = payload.canMaintain === true;
    const serving = servingCalls(need, calls, { proposer, approver: by, canMaintain, requireEmployeeId });
    const confirmed = serving.at(-1);
    const old = stored?.record ?? null;
    const given = recordFrom(...payload.row);
    const next = old === null ? asNew(given, serving, today) : merged(old, given, new Set(payload.columns), today);
    await refuseDenied(context, tx, old, next);
    const reason = {
      proposal: row.id,
      proposedBy: proposer,
      ...(confirmed && { confirmedBy: { phone: confirmed.phone, at: confirmed.at, by: confirmed.by } }),
    };
    const isVerified = confirmed !== undefined && (payload.verify === true || isMoved(payload));
    await write(context, held, isVerified ? { ...next, bankVerifiedOn: today } : next, reason);
    const detail = { proposal: row.id, calls: calls.length };
    await history.add(dataKey, { action: "proposal-approved", supplier: row.supplier, detail });
    await settle(held, "approved", null);
  });
}

/** Other calls verify none. */
const isMoved = ({ changes }: Payload): boolean => changes.some(({ field }) => isDestination(field));

/** Counts as just changed, except numbers that were called. */
function asNew(record: SupplierRecord, calls: readonly CallBack[], today: string): SupplierRecord {
  const { phones, accounts, sharedAccounts, otherDestinations } = record;
  const isPaid = accounts.length + sharedAccounts.length + otherDestinations.length > 0;
  const areCalled = phones.every((phone) => calls.some((call) => isSameNumber(phone, call.phone)));
  return { ...record, bankChangedOn: isPaid ? today : null, phoneChangedOn: areCalled ? null : today };
}

/** Or withdraws one's own. */
export async function rejectProposal(context: Context, id: string, reason: string, by: Actor): Promise<Proposal> {
  return deciding(context, id, by, (held) => close(held, clean(reason)));
}

/** Rejects the accounts, or blocks the supplier if the record itself is wrong. */
async function denied(context: Context, held: Held, said: string): Promise<void> {
  const { row, payload, stored } = held;
  const reason = "The supplier denied it on the telephone.";
  if (stored !== null && payload.verify === true) {
    if (stored.record.status !== "blocked")
      await write(context, held, { ...stored.record, status: "blocked" }, { proposal: row.id, frozen: reason });
  } else {
    await rejectAccounts(context, held, stored, proposedAccounts(payload), { proposal: row.id }, said);
  }
  await close(held, reason);
}

const write = (context: Context, held: Held, record: SupplierRecord, reason: Parameters<typeof writeRecord>[4]) =>
  writeRecord(context, held, record, BigInt(held.stored?.version ?? held.row.base_version), reason);
