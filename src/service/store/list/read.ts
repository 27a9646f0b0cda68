import { parseRecordAccount } from "../../../accounts";
import type { SupplierRecord } from "../../../analysis";
import { type Context, type Page, type Query, type StoredSupplier, isClean } from "../store";
import { nowhere, partsOf } from "../cursor";
import { inStretches, sortName, type StoredRow, type SupplierRow, openRecord } from "../rows";

const stretch = 500;

/** Queries only for a new data key. */
async function recordOf({ sql, vault }: Context, row: SupplierRow): Promise<SupplierRecord> {
  if (!vault.has(row.data_key)) await vault.need(sql, [row.data_key]);
  return openRecord(vault, row);
}

async function storedOf(context: Context, rows: readonly StoredRow[]): Promise<readonly StoredSupplier[]> {
  await context.vault.needFor(context.sql, rows);
  return Promise.all(
    rows.map(async (row) => ({
      record: await recordOf(context, row),
      version: Number(row.version),
      updatedAt: row.updated_at.toISOString(),
    })),
  );
}

/** One supplier; null for an unknown id. */
export async function readSupplier(context: Context, id: string): Promise<StoredSupplier | null> {
  const [found = null] = await withIds(context, [id]);
  return found;
}

async function withIds(context: Context, ids: readonly string[]): Promise<readonly StoredSupplier[]> {
  const { sql } = context;
  const found: StoredRow[] = [];
  for (const id of ids.filter(isClean)) {
    const [row] = await sql<StoredRow[]>`
      select seq, id, sort_name, detail, destinations, data_key, version, updated_at
      from remit_guard.supplier where id = ${id}`;
    if (row !== undefined) found.push(row);
  }
  return storedOf(context, found);
}

/** By name. First those that a lookup finds, then those whose names begin with the text. */
export async function readSuppliers(
  context: Context,
  { q, after, limit }: Query<{ readonly q: string | null }>,
): Promise<Page<StoredSupplier>> {
  const text = q?.trim() ?? "";
  const [kind = "named", ...place] = partsOf(after) ?? [];
  if (text === "") return inOrder(context, "", place, new Set(), limit);
  const named = await idsNamed(context, text);
  if (kind !== "named") return inOrder(context, sortName(text), place, new Set(named), limit);
  const from = Number(place[0] ?? 0);
  if (!Number.isSafeInteger(from) || from < 0) throw nowhere();
  const first = await withIds(context, named.slice(from, from + limit));
  if (named.length > from + limit) return { items: first, next: JSON.stringify(["named", String(from + limit)]) };
  if (first.length === limit) return { items: first, next: JSON.stringify(["order"]) };
  const rest = await inOrder(context, sortName(text), [], new Set(named), limit - first.length);
  return { items: [...first, ...rest.items], next: rest.next };
}

/** By domain, address, tax number, account or name. */
async function idsNamed(context: Context, text: string): Promise<readonly string[]> {
  const account = parseRecordAccount(text);
  const word = text.toLowerCase();
  const isAddress = /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(word);
  const isDomain = /^[^\s@]{1,255}$/.test(word) && word.includes(".");
  const { matches, owners } = await context.lookup({
    addresses: isAddress ? [word] : [],
    domains: isDomain ? [word] : [],
    names: [text.slice(0, 200)],
    mentions: [],
    taxIds: [text.slice(0, 100)],
    accounts: "account" in account ? [account.account] : [],
    otherDestinations: [text.slice(0, 500)],
  });
  const found = [...owners, ...matches].map(({ record }) => record.id);
  const own = (await withIds(context, [text])).map(({ record }) => record.id);
  return [...new Set([...own, ...found])];
}

/** All for an empty text. */
async function inOrder(
  context: Context,
  begin: string,
  place: readonly string[],
  without: ReadonlySet<string>,
  limit: number,
): Promise<Page<StoredSupplier>> {
  if (!isClean(begin)) return { items: [], next: null };
  const [name = begin, seq = "0"] = place;
  if (!/^\d{1,18}$/.test(seq) || !isClean(name)) throw nowhere();
  const { sql } = context;
  // U+10FFFF sorts after all characters.
  const rows = await sql<StoredRow[]>`
    select seq, id, sort_name, detail, destinations, data_key, version, updated_at from remit_guard.supplier
    where (sort_name, seq) > (${name}, ${seq}::bigint) ${begin === "" ? sql`` : sql`and sort_name < ${`${begin}\u{10ffff}`}`}
    order by sort_name, seq limit ${limit + 1}`;
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: await storedOf(
      context,
      page.filter(({ id }) => !without.has(id)),
    ),
    next:
      rows.length > limit && last !== undefined ? JSON.stringify(["order", last.sort_name, String(last.seq)]) : null,
  };
}

/** In list order, from one snapshot. */
export async function* exportAll(context: Context): AsyncIterable<SupplierRecord> {
  const held = await context.slow.reserve();
  try {
    await held`begin transaction isolation level repeatable read read only`;
    const fetch = (last: bigint) => held<StoredRow[]>`
      select seq, id, detail, destinations, data_key from remit_guard.supplier
      where seq > ${last} order by seq limit ${stretch}`;
    for await (const rows of inStretches(fetch, ({ seq }) => seq))
      for (const row of rows) yield await recordOf(context, row);
  } finally {
    await held`rollback`.catch(() => undefined);
    held.release();
  }
}
