import { createHmac } from "node:crypto";
import { listed, listedTexts, type Sql, type Tx } from "../connection/connect";
import type { Context } from "../store";
import { Altered, seal } from "../secrets/crypto";
import type { NamedKey, ServiceKeys } from "../secrets/keyFile";
import type { DataKey } from "../secrets/vault";
import { type Read, readCases, digestAt } from "./log";

const maxFound = 20;
/** Per case, including those of colleagues' copies. */
const maxOfCase = 500;

/** Keyed, so that the table alone doesn't reveal subjects or ids. */
const keyedHash = ({ key }: NamedKey, digest: string): Buffer =>
  createHmac("sha256", key).update(`case\n${digest}`).digest();

const bytesListed = (all: readonly Buffer[]): string => listedTexts(all.map((bytes) => `\\x${bytes.toString("hex")}`));

/** Newest first, under all current index keys. If too many, those that forbid payment come first. */
export function casesUnder(
  { keys, vault }: Pick<Context, "keys" | "vault">,
  tx: Sql | Tx,
  digests: readonly string[],
): Promise<readonly Read[]> {
  const hashes = keys.index.flatMap((key) => digests.map((digest) => keyedHash(key, digest)));
  return readCases(
    { vault },
    tx,
    tx`select c.number from remit_guard.payment_case c
      where c.number in (select of_case from remit_guard.case_key where key = any(${bytesListed(hashes)}::bytea[]))
      order by c.state in ('open', 'confirmed') desc, c.state = 'fraud' desc, c.number desc limit ${maxFound}`,
  );
}

/** Adds marks to a case, up to the bound. */
export async function addMarks(
  tx: Tx,
  { index }: ServiceKeys,
  dataKey: DataKey,
  number: bigint,
  digests: readonly string[],
): Promise<void> {
  const held = await tx<{ key: Buffer }[]>`select key from remit_guard.case_key where of_case = ${number}`;
  const known = new Set(held.map(({ key }) => key.toString("hex")));
  const [newest] = index;
  const fresh = [...new Set(digests)]
    .filter((digest) => !index.some((key) => known.has(keyedHash(key, digest).toString("hex"))))
    .map((digest) => ({ digest, key: keyedHash(newest, digest) }))
    .slice(0, Math.max(0, maxOfCase - held.length));
  if (fresh.length === 0) return;
  const keys = fresh.map(({ key }) => key);
  const sealed = fresh.map(({ digest, key }) => seal(dataKey.key, digest, digestAt(number, key)));
  await tx`insert into remit_guard.case_key (key, of_case, index_key, data_key, digest)
    select n.key, ${number}, ${newest.id}, ${dataKey.id}, n.digest
    from unnest(${bytesListed(keys)}::bytea[], ${bytesListed(sealed)}::bytea[]) as n(key, digest)
    on conflict do nothing`;
}

/** Number of a case's marks, which the history records. */
export async function countMarks(tx: Tx, number: bigint): Promise<number> {
  const [{ count } = { count: 0 }] = await tx<{ count: number }[]>`
    select count(*)::int as count from remit_guard.case_key where of_case = ${number}`;
  return count;
}

/** Number of unaltered marks of each case. */
export async function countGenuine(
  { vault }: Pick<Context, "vault">,
  tx: Sql | Tx,
  numbers: readonly bigint[],
): Promise<ReadonlyMap<bigint, number>> {
  const rows = await tx<MarkRow[]>`
    select key, of_case, data_key, digest from remit_guard.case_key where of_case = any(${listed(numbers)}::bigint[])`;
  await vault.needFor(tx, rows);
  const counts = new Map<bigint, number>();
  for (const { key, of_case, data_key, digest } of rows) {
    try {
      vault.open(data_key, digest, digestAt(of_case, key));
      counts.set(of_case, (counts.get(of_case) ?? 0) + 1);
    } catch (error) {
      if (!(error instanceof Altered)) throw error;
    }
  }
  return counts;
}

/** Sorted. */
export async function marksOf(
  { vault }: Pick<Context, "vault">,
  tx: Sql | Tx,
  number: bigint,
): Promise<readonly string[]> {
  const rows = await tx<{ key: Buffer; data_key: bigint; digest: Buffer }[]>`
    select key, data_key, digest from remit_guard.case_key where of_case = ${number}`;
  await vault.needFor(tx, rows);
  return rows.map(({ key, data_key, digest }) => vault.open(data_key, digest, digestAt(number, key))).sort();
}

/** With the newest index key. @returns how many */
export async function rehashMarks(
  { keys, vault }: Pick<Context, "keys" | "vault">,
  tx: Tx,
  dataKey: DataKey,
  most: number,
): Promise<number> {
  const [newest] = keys.index;
  const rows = await tx<MarkRow[]>`
    (select key, of_case, data_key, digest from remit_guard.case_key
      where index_key < ${newest.id} order by index_key limit ${most})
    union all
    (select key, of_case, data_key, digest from remit_guard.case_key
      where index_key > ${newest.id} order by index_key limit ${most})
    limit ${most}`;
  if (rows.length === 0) return 0;
  await vault.needFor(tx, rows);
  const moved = rows.map(({ key, of_case, data_key, digest }) => {
    const plain = vault.open(data_key, digest, digestAt(of_case, key));
    const next = keyedHash(newest, plain);
    return { old: key, of: of_case, key: next, digest: seal(dataKey.key, plain, digestAt(of_case, next)) };
  });
  await tx`update remit_guard.case_key k
    set key = n.key, digest = n.digest, data_key = ${dataKey.id}, index_key = ${newest.id}
    from unnest(
      ${bytesListed(moved.map(({ old }) => old))}::bytea[], ${listed(moved.map(({ of }) => of))}::bigint[],
      ${bytesListed(moved.map(({ key }) => key))}::bytea[], ${bytesListed(moved.map(({ digest }) => digest))}::bytea[]
    ) as n(old, of_case, key, digest)
    where k.key = n.old and k.of_case = n.of_case`;
  return rows.length;
}

type MarkRow = Readonly<{ key: Buffer; of_case: bigint; data_key: bigint; digest: Buffer }>;
