import type { Actor, CallBack } from "../../../contract";
import { recordForm, sameAccount, type Account } from "../../../accounts";
import type { SupplierRecord } from "../../../analysis";
import { type Tx, listed } from "../connection/connect";
import { type Context, Refusal, byColumns, whoColumns } from "../store";
import { type Desk, inTurn } from "../history/write";
import { checkIndexVersion } from "../list/rebuild";
import { SupplierWriter } from "../list/supplierWriter";
import { Altered, seal } from "../secrets/crypto";
import { alteredText } from "./read";
import { callAt, type CallPayload, type ProposalRow } from "./payload";
import { recordOfSupplier } from "../rows";
import { indexRows, keyKind, type KeyKind } from "../../../suppliers";
import { hashKeys } from "../list/indexed";

type Part = Pick<Context, "keys" | "vault">;

/** Suppliers. */
const maxOfKey = 20;

async function othersUnder(
  { keys: { index }, vault }: Part,
  tx: Tx,
  record: SupplierRecord,
  kinds: ReadonlySet<KeyKind>,
): Promise<readonly SupplierRecord[]> {
  const keys = indexRows(record).keys.filter(([kind]) => kinds.has(kind));
  const indexKeys = index.map(({ key }) => key);
  const hashes = keys.flatMap((key) => hashKeys(key, indexKeys));
  const rows = await tx<{ id: string }[]>`
    select distinct s.id from unnest(${listed(hashes)}::bigint[]) as k(key)
    cross join lateral (
      select supplier from remit_guard.lookup_key where key = k.key order by supplier limit ${maxOfKey}
    ) l
    cross join lateral (select id from remit_guard.supplier where seq = l.supplier limit 1) s
    where s.id <> ${record.id} order by s.id`;
  const found: SupplierRecord[] = [];
  for (const { id } of rows) {
    const stored = await recordOfSupplier({ vault }, tx, id);
    if (stored !== null) found.push(stored.record);
  }
  return found;
}

const accountKinds: ReadonlySet<KeyKind> = new Set([keyKind.account]);

/** The accounts on which no other supplier is paid. */
async function heldByNobodyElse(
  part: Part,
  tx: Tx,
  record: SupplierRecord,
  accounts: readonly Account[],
): Promise<readonly Account[]> {
  const asked = { ...record, accounts, sharedAccounts: [], rejectedAccounts: [] };
  const others = await othersUnder(part, tx, asked, accountKinds);
  const held = others.flatMap((one) => [...one.accounts, ...one.sharedAccounts]);
  return accounts.filter((account) => !held.some((one) => sameAccount(one, account)));
}

/** In one transaction, serialised with all other writers. */
export async function atDesk<T>(context: Context, by: Actor, work: (desk: Desk) => Promise<T>): Promise<T> {
  return inTurn(context.writes, context, by, work).catch(refuseAltered);
}

/** @throws {Refusal} 409 for {@link Altered} */
export function refuseAltered(error: unknown): never {
  throw error instanceof Altered ? new Refusal("altered", 409, alteredText) : error;
}

/** Records a call about a proposal. */
export async function addCall(
  { tx, history, dataKey, by }: Desk,
  { id, supplier }: Pick<ProposalRow, "id" | "supplier">,
  { outcome, ...said }: Omit<CallBack, "by" | "at">,
): Promise<void> {
  const [{ number } = { number: 0n }] = await tx<{ number: bigint }[]>`
    select coalesce(max(number), 0)::bigint as number from remit_guard.call_back where proposal = ${id}`;
  const place = { proposal: id, number: number + 1n, outcome, ...byColumns(by) };
  const sealed: CallPayload = { ...said, by, at: history.at.toISOString() };
  await tx`insert into remit_guard.call_back ${tx({
    ...place,
    at: history.at,
    data_key: dataKey.id,
    payload: seal(dataKey.key, JSON.stringify(sealed), callAt(place)),
  })}`;
  await history.add(dataKey, { action: "call-back-recorded", supplier, detail: { proposal: id, outcome, ...said } });
}

/** Except those on record for them or for another supplier. @param said by whom; without a name, by who records it */
export async function rejectAccounts(
  context: Context,
  desk: Desk,
  stored: Awaited<ReturnType<typeof recordOfSupplier>>,
  accounts: readonly Account[],
  because: { readonly case: string; readonly label: string } | { readonly proposal: string; readonly label?: never },
  said: string,
): Promise<void> {
  if (stored === null) return;
  const { record, version } = stored;
  const fresh = accounts.filter((account) => !holds(record, account));
  const bad = await heldByNobodyElse(context, desk.tx, record, fresh);
  if (bad.length === 0) return;
  const denied = {
    on: desk.today,
    case: because.label ?? null,
    by: said.trim() === "" ? (desk.by.name ?? desk.by.oid) : said,
    ...("proposal" in because && { proposal: because.proposal }),
  };
  const next = { ...record, rejectedAccounts: [...record.rejectedAccounts, ...bad.map((one) => ({ ...one, denied }))] };
  await writeRecord(context, desk, next, BigInt(version), { ...because, denied: bad.map(recordForm) });
}

/** In a transaction that holds the history's end. */
export async function closeIfOpen(desk: Desk, id: string, reason: string): Promise<void> {
  const [row] = await desk.tx<ProposalRow[]>`
    select * from remit_guard.proposal where id = ${id} and state = 'open' for update`;
  if (row !== undefined) await close({ ...desk, row }, reason);
}

/** Rejects a proposal. */
export async function close(held: Desk & { readonly row: ProposalRow }, reason: string): Promise<void> {
  const { history, row, dataKey } = held;
  const detail = { proposal: row.id, reason };
  await history.add(dataKey, { action: "proposal-rejected", supplier: row.supplier, detail });
  await settle(held, "rejected", reason);
}

const holds = ({ accounts, sharedAccounts, rejectedAccounts }: SupplierRecord, account: Account): boolean =>
  [...accounts, ...sharedAccounts, ...rejectedAccounts].some((held) => sameAccount(held, account));

/** With its history entry. The caller must hold the history's end. */
export async function writeRecord(
  { sql, keys, vault }: Pick<Context, "sql" | "keys" | "vault">,
  { tx, history, dataKey }: Desk,
  record: SupplierRecord,
  base: bigint,
  reason: Readonly<Record<string, unknown>>,
): Promise<void> {
  await checkIndexVersion(tx);
  const writer = new SupplierWriter({ tx, sql, keys, vault, dataKey, at: history.at, reason });
  const batch = await writer.prepare([{ record, base }]);
  await writer.store(batch);
  await history.add(dataKey, ...batch.entries);
  await writer.finish();
}

/** Records the decision. */
export async function settle(
  { tx, history, by, row }: Desk & { readonly row: ProposalRow },
  state: "approved" | "rejected",
  why: string | null,
): Promise<void> {
  const decision = { state, ...whoColumns("decided", by), decided_at: history.at, decided_why: why };
  await tx`update remit_guard.proposal set ${tx(decision)} where id = ${row.id}`;
}
