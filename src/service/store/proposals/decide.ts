import type { Actor, CallBack } from "../../../contract";
import { parseRecordAccount, type Account } from "../../../accounts";
import type { SupplierRecord } from "../../../analysis";
import { isDestination } from "../changes";
import type { Context } from "../context";
import { Writer } from "../history/write";
import { merged } from "../imports/merge";
import { recordFrom } from "../rows";
import { Altered } from "../secrets/crypto";
import { Refusal, type Store } from "../store";
import { clean } from "../text";
import { calledNumber, isSameNumber, isOnePerson, refuseOwnCall, servingCalls } from "./calling";
import { callBackNeed } from "./need";
import type { Payload, ProposalRow } from "./payload";
import { alteredText, callsAbout, openPayload, proposerOf } from "./read";
import { recordOfSupplier, refuseLost } from "./record";
import { addCall, close, type Desk, rejectAccounts, settle, writeRecord } from "./steps";
import { missing } from "../../faults/problem";

/** Protective acts need no second person. */
export async function freeze(context: Context, id: string, reason: string, by: Actor): Promise<void> {
  await context.writes.begin(async (tx) => {
    const history = await Writer.begin(tx, context.keys, by);
    const stored = await recordOfSupplier(context, tx, id);
    if (stored === null) throw missing("supplier");
    if (stored.record.status === "blocked") throw new Refusal("frozen", 409, "This supplier is blocked already.");
    const dataKey = await context.vault.newest(tx);
    const record = { ...stored.record, status: "blocked" as const };
    await writeRecord(context, { tx, history, dataKey }, record, BigInt(stored.version), { frozen: clean(reason) });
    await history.finish();
  });
}

/** Locked until the transaction ends. */
interface Held extends Desk {
  readonly row: ProposalRow;
  readonly payload: Payload;
  readonly stored: Awaited<ReturnType<typeof recordOfSupplier>>;
  readonly today: string;
}

/** In one transaction, serialised with other writers. */
async function deciding(context: Context, id: string, by: Actor, act: (held: Held) => Promise<void>): Promise<void> {
  await asDecided(context, id, by, act).catch((error: unknown) => {
    throw error instanceof Altered ? new Refusal("altered", 409, alteredText) : error;
  });
}

async function asDecided(context: Context, id: string, by: Actor, act: (held: Held) => Promise<void>): Promise<void> {
  await context.writes.begin(async (tx) => {
    const history = await Writer.begin(tx, context.keys, by);
    const [row] = await tx<ProposalRow[]>`select * from remit_guard.proposal where id = ${clean(id)} for update`;
    if (row === undefined) throw missing("proposal");
    if (row.state !== "open") throw new Refusal("decided", 409, `This proposal was ${row.state} already.`);
    const payload = await openPayload(context, tx, row);
    const stored = await recordOfSupplier(context, tx, row.supplier);
    const dataKey = await context.vault.newest(tx);
    await act({ tx, history, row, payload, stored, dataKey, today: history.at.toISOString().slice(0, 10) });
    await history.finish();
  });
}

const needOf = ({ coolOffDays }: Context, { row, payload, stored, today }: Held) =>
  callBackNeed(row.base_version === 0n ? null : (stored?.record ?? null), payload.changes, today, coolOffDays);

/** Records a call. */
export async function recordCallBack(
  context: Context,
  id: string,
  { phone, spokeWith, outcome, foundIn }: Parameters<Store["recordCallBack"]>[1],
  by: Actor,
): Promise<void> {
  await deciding(context, id, by, async (held) => {
    const { row, payload, stored } = held;
    const need = needOf(context, held);
    if (outcome === "confirmed") refuseOwnCall(need, proposerOf(row, payload), by);
    const reached = calledNumber(need, stored?.record.phones ?? [], phone, foundIn);
    await addCall(held, row, { ...reached, spokeWith: clean(spokeWith), outcome }, by);
    if (outcome === "denied") await denied(context, held, by);
  });
}

/** Approves a proposal and changes the record. */
export async function approveProposal(context: Context, id: string, by: Actor): Promise<void> {
  const { requireEmployeeId } = context;
  await deciding(context, id, by, async (held) => {
    const { tx, history, row, payload, stored, dataKey, today } = held;
    if (stored === null) await refuseLost(tx, row.supplier);
    const proposer = proposerOf(row, payload);
    refuseSamePerson(proposer, by, requireEmployeeId);
    if (BigInt(stored?.version ?? 0) !== row.base_version)
      throw new Refusal(
        "stale",
        412,
        "The record was changed since this was proposed. Compare both, and propose it again.",
      );
    const need = needOf(context, held);
    const calls = await callsAbout(context, tx, row.id);
    const canMaintain = payload.canMaintain === true;
    const serving = servingCalls(need, calls, { proposer, approver: by, canMaintain, requireEmployeeId });
    const confirmed = serving.at(-1);
    const old = stored?.record ?? null;
    const given = recordFrom(...payload.row);
    const next = old === null ? asNew(given, serving, today) : merged(old, given, new Set(payload.columns), today);
    const reason = {
      proposal: row.id,
      proposedBy: proposer,
      ...(confirmed && { confirmedBy: { phone: confirmed.phone, at: confirmed.at, by: confirmed.by } }),
    };
    const isVerified = confirmed !== undefined && (payload.verify === true || isMoved(payload));
    await write(context, held, isVerified ? { ...next, bankVerifiedOn: today } : next, reason);
    await history.add(
      [{ action: "proposal-approved", supplier: row.supplier, detail: { proposal: row.id, calls: calls.length } }],
      dataKey,
    );
    await settle(held, "approved", by, null);
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
export async function rejectProposal(context: Context, id: string, reason: string, by: Actor): Promise<void> {
  await deciding(context, id, by, (held) => close(held, by, clean(reason)));
}

/** Rejects the accounts, or blocks the supplier if the record itself is wrong. */
async function denied(context: Context, held: Held, by: Actor): Promise<void> {
  const { row, payload, stored } = held;
  const reason = "The supplier denied it on the telephone.";
  if (stored !== null && payload.verify === true) {
    if (stored.record.status !== "blocked")
      await write(context, held, { ...stored.record, status: "blocked" }, { proposal: row.id, frozen: reason });
  } else {
    await rejectAccounts(context, held, stored, proposedAccounts(payload), { proposal: row.id });
  }
  await close(held, by, reason);
}

function proposedAccounts({ changes }: Payload): readonly Account[] {
  const texts = changes.flatMap(({ field, to }) => (field === "accounts" || field === "shared_accounts" ? to : []));
  return (texts as readonly unknown[]).flat().flatMap((text) => {
    const parsed = typeof text === "string" ? parseRecordAccount(text) : { error: "" };
    return "account" in parsed ? [parsed.account] : [];
  });
}

const write = (context: Context, held: Held, record: SupplierRecord, reason: Parameters<typeof writeRecord>[4]) =>
  writeRecord(context, held, record, BigInt(held.stored?.version ?? held.row.base_version), reason);

function refuseSamePerson(proposer: Actor, by: Actor, requireEmployeeId: boolean): void {
  if (requireEmployeeId && [proposer.employeeId, by.employeeId].some((id) => id === null || id === ""))
    throw new Refusal(
      "employee-id",
      403,
      "Who proposes and who approves must have an employee id in their access token. An administrator adds the claim in Entra ID.",
    );
  if (isOnePerson(proposer, by))
    throw new Refusal("four-eyes", 403, "You proposed this. Another person must approve it.");
}
