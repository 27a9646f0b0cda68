import type { Actor, HistoryEntry, HistoryHead } from "../../../contract";
import { listed, type Sql, type Tx } from "../connection/connect";
import { maxPlace, placeOf } from "../cursor";
import { type Page, type HistoryQuery, type Context, actorOf, type ByColumns, isClean } from "../store";
import type { Vault } from "../secrets/vault";
import { detailAt, storedHead } from "./chain";

/** An entry's row. */
export interface EntryRow extends ByColumns {
  readonly number: bigint;
  readonly at: Date;
  readonly action: HistoryEntry["action"];
  readonly supplier: string | null;
  readonly called: string | null;
  readonly data_key: bigint;
  readonly detail: Buffer;
  readonly hash: Buffer;
}

/** Per answer. With a rare filter, the list continues after them. */
const maxScanned = 20_000;
const maxPeople = 500;

/** Oldest first, so that kept cursors find later entries. May have few entries, even none, and still continue. */
export async function readHistory({ sql, vault }: Context, query: HistoryQuery): Promise<Page<HistoryEntry>> {
  const { supplier, action = null, person = null, from = null, before = null, after, limit } = query;
  const isNewestFirst = query.isNewestFirst ?? false;
  if ([supplier, person].some((text) => text !== null && !isClean(text))) return { items: [], next: null };
  const place = placeOf(after);
  const low = from === null ? 1n : await firstSince(sql, from);
  const high = before === null ? maxPlace : await firstSince(sql, before);
  const scanned = action === null && person === null ? limit + 1 : maxScanned;
  const order = isNewestFirst ? sql`desc` : sql`asc`;
  const [found] = await sql<{ seen: number; edge: bigint | null; numbers: bigint[] }[]>`
    with scanned as (
      select number, action, by_oid from remit_guard.history
      where number >= ${low} and number < ${high}
        ${after === null ? sql`` : isNewestFirst ? sql`and number < ${place}` : sql`and number > ${place}`}
        ${supplier === null ? sql`` : sql`and supplier = ${supplier}`}
      order by number ${order} limit ${scanned}
    )
    select (select count(*)::int from scanned) as seen,
      (select ${isNewestFirst ? sql`min(number)` : sql`max(number)`} from scanned) as edge,
      array(
        select number from scanned
        where true ${action === null ? sql`` : sql`and action = ${action}`} ${person === null ? sql`` : sql`and by_oid = ${person}`}
        order by number ${order} limit ${limit + 1}
      ) as numbers`;
  const { seen = 0, edge = null, numbers = [] } = found ?? {};
  const page = numbers.slice(0, limit);
  const rows = await sql<EntryRow[]>`
    select h.number, h.at, h.by_oid, h.by_name, h.by_employee, h.action, h.supplier, s.name as called,
      h.data_key, h.detail, h.hash
    from remit_guard.history h left join remit_guard.supplier s on s.id = h.supplier
    where h.number = any(${listed(page)}::bigint[]) order by h.number ${order}`;
  await vault.needFor(sql, rows);
  const end = numbers.length > limit ? page.at(-1) : seen === scanned ? edge : null;
  return {
    items: rows.map((row) => entryOf(row, vault)),
    next: end === null || end === undefined ? null : String(end),
  };
}

/** Entries are in order of time. */
async function firstSince(sql: Sql, moment: Date): Promise<bigint> {
  const [head] = await sql<{ number: bigint }[]>`select number from remit_guard.history_head`;
  let [low, high] = [1n, (head?.number ?? 0n) + 1n];
  while (low < high) {
    const middle = (low + high) / 2n;
    const [row] = await sql<{ at: Date }[]>`select at from remit_guard.history where number = ${middle}`;
    if (row !== undefined && row.at < moment) low = middle + 1n;
    else high = middle;
  }
  return low;
}

/** Without those whose files were applied; by an index that leaves these out. */
export async function readPeople({ sql }: Context): Promise<readonly Pick<Actor, "oid" | "name">[]> {
  return sql<{ oid: string; name: string | null }[]>`
    with recursive person(oid) as (
      (select by_oid from remit_guard.history
       where action <> 'supplier-added' and action <> 'supplier-changed' order by by_oid limit 1)
      union all
      select (select by_oid from remit_guard.history
        where action <> 'supplier-added' and action <> 'supplier-changed' and by_oid > person.oid order by by_oid limit 1)
      from person where person.oid is not null
    )
    select oid, (
      select by_name from remit_guard.history
      where by_oid = oid and action <> 'supplier-added' and action <> 'supplier-changed' order by number desc limit 1
    ) as name
    from person where oid is not null limit ${maxPeople}`;
}

/** The vault must have its key. */
export function entryOf(row: EntryRow, vault: Vault): HistoryEntry {
  const { number, at, action, supplier, called, data_key, detail, hash } = row;
  const text = vault.open(data_key, detail, detailAt(number));
  return {
    number: Number(number),
    at: at.toISOString(),
    by: actorOf(row),
    action,
    supplier,
    name: called,
    detail: JSON.parse(text) as Readonly<Record<string, unknown>>,
    hash: hash.toString("hex"),
  };
}

/** Null while the history is empty. */
export async function readHead(sql: Sql | Tx): Promise<HistoryHead | null> {
  const head = await storedHead(sql);
  if (head === undefined || head.at === null || head.signature === null || head.key === null) return null;
  const { number, hash, at, signature, key } = head;
  return {
    number: Number(number),
    hash: hash.toString("hex"),
    at: at.toISOString(),
    signature: signature.toString("base64url"),
    keyId: key,
  };
}
