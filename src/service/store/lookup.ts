import type { Clues } from "../../analysis";
import {
  keyKind,
  searchStored,
  storedLimits,
  type IndexKey,
  type IndexStore,
  type KeyKind,
  type Known,
  type PlacedRecord,
  type StoredBearer,
  type Wants,
} from "../../suppliers";
import { listed, type Sql } from "./connection/connect";
import { hashKey, hashKeys } from "./list/indexed";
import { type SupplierRow, openRecord } from "./rows";
import type { Lookup } from "./store";
import type { Vault } from "./secrets/vault";

interface LookupContext {
  readonly sql: Sql;
  readonly vault: Vault;
  /** Newest first. */
  readonly indexKeys: readonly Buffer[];
}

/** With the code that searches a list in memory. */
export function lookupOver(context: LookupContext): Lookup {
  const store = new SqlIndex(context);
  return (clues: Clues) => searchStored(store, clues);
}

/** Limits rows per key; `limit` within `lateral` prevents full scans. */
class SqlIndex implements IndexStore {
  constructor(private readonly context: LookupContext) {}

  async fetch(wants: Wants): Promise<Known> {
    const { keys, places, ...words } = wants;
    const isAboutWords = Object.values(words).some((list) => list.length > 0);
    // postgres.js pipelines them.
    const [records, others] = await Promise.all([
      keys.length + places.length === 0 ? [] : this.#suppliers(keys, places),
      isAboutWords ? this.#words(wants) : [],
    ]);
    const { sql, vault } = this.context;
    await vault.needFor(sql, records);
    return { ...this.#found(records), ...read(wants, others) };
  }

  async #suppliers(keys: readonly IndexKey[], places: readonly number[]): Promise<readonly FoundRow[]> {
    const { sql, indexKeys } = this.context;
    const asked = keys.flatMap((key) =>
      hashKeys(key, indexKeys).map((hash) => ({ hash, max: storedLimits.records(key[0]) })),
    );
    return sql<FoundRow[]>`
      select s.seq, s.id, s.detail, s.destinations, s.data_key, f.found as "isFound"
      from (
        select distinct l.supplier, true as found
        from unnest(${listed(asked.map(({ hash }) => hash))}::bigint[], ${listed(asked.map(({ max }) => max))}::int[]) as k(key, max)
        cross join lateral (
          select supplier from remit_guard.lookup_key where key = k.key order by supplier limit k.max
        ) l
        union all select p.seq, false from unnest(${listed(places)}::bigint[]) as p(seq)
      ) f
      cross join lateral (
        select seq, id, detail, destinations, data_key from remit_guard.supplier where seq = f.supplier limit 1
      ) s`;
  }

  #found(rows: readonly FoundRow[]): Pick<Known, "records" | "placed"> {
    const opened = rows.map((row) => {
      return { isFound: row.isFound, one: { place: Number(row.seq), record: openRecord(this.context.vault, row) } };
    });
    const of = (found: boolean): PlacedRecord[] =>
      opened.flatMap(({ isFound, one }) => (isFound === found ? [one] : []));
    return { records: of(true), placed: of(false) };
  }

  async #words({ imitated, slips, words, bearers }: Wants): Promise<readonly WordRow[]> {
    const [newest = noKey] = this.context.indexKeys;
    const hashes = (kind: KeyKind, keys: readonly string[]): string =>
      listed(keys.map((key) => hashKey([kind, key], newest)));
    return this.context.sql<WordRow[]>`
      select 1::int as part, k.at, i.list as text, 0::bigint as names
      from unnest(${hashes(keyKind.imitated, imitated)}::bigint[]) with ordinality as k(key, at)
      cross join lateral (
        select case when count(*) < ${storedLimits.imitated} then array_to_string(array_agg(domain), ' ') end as list
        from (
          select domain from remit_guard.imitation where key = k.key order by domain limit ${storedLimits.imitated}
        ) d
      ) i
      where i.list is not null
      union all select 2, k.at, w.list, 0
      from unnest(${hashes(keyKind.slip, slips)}::bigint[]) with ordinality as k(key, at)
      cross join lateral (
        select case when count(*) < ${storedLimits.slips} then array_to_string(array_agg(word), ' ') end as list
        from (
          select word from remit_guard.word_slip where key = k.key order by word limit ${storedLimits.slips}
        ) l
      ) w
      where w.list is not null
      union all select 3, k.at, w.word, w.names
      from unnest(${hashes(keyKind.token, words)}::bigint[]) with ordinality as k(key, at)
      cross join lateral (select word, names from remit_guard.word where key = k.key limit 1) w
      union all select 4, k.at, n.list, 0
      from unnest(${hashes(keyKind.token, bearers)}::bigint[]) with ordinality as k(key, at)
      cross join lateral (
        select concat(
          array_to_string(array_agg(supplier), ','), ';',
          array_to_string(array_agg(name::int * ${namesARow} + words), ',')
        ) as list
        from (
          select supplier, name, words from remit_guard.name_word
          where word = k.key order by supplier, name limit ${maxBearers}
        ) b
      ) n
      union all select 5, 0, null, t.names from remit_guard.totals t`;
  }
}

function read({ imitated, slips, words, bearers }: Wants, rows: readonly WordRow[]): Omit<Known, "records" | "placed"> {
  const of = <T>(part: number, asked: readonly string[], make: (row: WordRow, key: string) => T): T[] =>
    rows.flatMap((row) => (row.part === part ? [make(row, asked[Number(row.at) - 1] ?? "")] : []));
  const [names = null] = of(5, [], (row) => Number(row.names));
  return {
    imitated: of(1, imitated, ({ text }, key) => partsOf(text).map((domain) => ({ key, domain }))).flat(),
    slips: of(2, slips, ({ text }, key) => partsOf(text).map((word) => ({ key, word }))).flat(),
    // Another word may have the same hash.
    words: of(3, words, ({ text, names }, word) => ({ word, names: text === word ? Number(names) : 0 })),
    bearers: of(4, bearers, ({ text }, word) => ({ word, names: bearersIn(text ?? "") })),
    names,
  };
}

/** As one text, since a row each would take most of the time. Domains and words have no blanks. */

const partsOf = (text: string | null): readonly string[] => (text === null || text === "" ? [] : text.split(" "));

function bearersIn(text: string): readonly StoredBearer[] {
  const [places = "", names = ""] = text.split(";");
  if (places === "") return [];
  const numbers = names.split(",").map(Number);
  return places.split(",").map((place, at) => {
    const number = numbers[at] ?? 0;
    return { place: Number(place), name: Math.floor(number / namesARow), words: number % namesARow };
  });
}

interface FoundRow extends SupplierRow {
  readonly seq: bigint;
  readonly isFound: boolean;
}

interface WordRow {
  readonly part: number;
  /** Of the key, from 1. */
  readonly at: bigint;
  /** Domains, words, or a word; for names: their records' places, then their numbers. */
  readonly text: string | null;
  readonly names: bigint;
}

const maxBearers = 10_000;
/** More than a name's words; fits a smallint. */
const namesARow = 65_536;
/** For kinds whose hash has no key. */
const noKey = Buffer.alloc(0);
