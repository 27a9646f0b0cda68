import { sameAccount, type Account } from "../../../accounts";
import type { SupplierRecord } from "../../../analysis";
import { indexRows, keyKind, type KeyKind } from "../../../suppliers";
import { listed, type Tx } from "../connection/connect";
import type { Context } from "../context";
import { hashKeys } from "../keys";
import { recordOfSupplier } from "./record";

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
export async function heldByNobodyElse(
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
