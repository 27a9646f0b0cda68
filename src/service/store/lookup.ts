import type { Clues } from "../../analysis";
import { isSharedDomain } from "../../inspect";
import {
  keyKind,
  searchStored,
  storedLimits,
  type IndexKey,
  type IndexStore,
  type Known,
  type Wants,
} from "../../suppliers";
import { listed, type Sql } from "./connect";
import { hashKey, hashKeys } from "./keys";
import { destinationsAt, recordFrom, type SupplierRow } from "./rows";
import type { Store } from "./store";
import type { Vault } from "./vault";

interface LookedUpRow extends SupplierRow {
  readonly seq: bigint;
}

/** What a lookup needs of the store. */
export interface LookupContext {
  readonly sql: Sql;
  readonly vault: Vault;
  /** Under which keys of accounts may stand, the newest first. */
  readonly indexKeys: readonly Buffer[];
}

/** Lookups over the tables: the search of the list in memory, over what it would look at. */
export function lookupOver(context: LookupContext): Store["lookup"] {
  const store = new SqlIndex(context);
  return (clues: Clues) => searchStored(store, clues, { isSharedDomain });
}

/**
 * The index in its tables. Each query is an equality on the first column of a primary key, a bound number of rows a key:
 * `limit` within `lateral` also keeps the planner from reading a table from end to end.
 */
class SqlIndex implements IndexStore {
  readonly #context: LookupContext;

  constructor(context: LookupContext) {
    this.#context = context;
  }

  async fetch(wants: Wants): Promise<Known> {
    // All at once: postgres.js sends them one behind the other without waiting.
    const [found, placed, imitated, slips, words, bearers, names] = await Promise.all([
      this.#found(wants.keys),
      this.#placed(wants.places),
      this.#imitated(wants.imitated),
      this.#slips(wants.slips),
      this.#words(wants.words),
      this.#bearers(wants.bearers),
      wants.bearers.length === 0 ? null : this.#names(),
    ]);
    return { ...found, placed, imitated, slips, words, bearers, names };
  }

  async #found(keys: readonly IndexKey[]): Promise<Pick<Known, "records" | "counts">> {
    if (keys.length === 0) return { records: [], counts: [] };
    const { sql, indexKeys } = this.#context;
    const asked = keys.flatMap((key, at) =>
      hashKeys(key, indexKeys).map((hash) => ({ hash, at, most: storedLimits.records(key[0]) })),
    );
    const rows = await sql<(LookedUpRow & { under: string })[]>`
      select s.seq, s.id, s.detail, s.destinations, s.data_key, f.under
      from (
        select l.supplier, string_agg(k.at::text, ',') as under
        from unnest(${listed(asked.map(({ hash }) => hash))}::bigint[], ${listed(asked.map(({ at }) => at))}::int[],
          ${listed(asked.map(({ most }) => most))}::int[]) as k(key, at, most)
        cross join lateral (
          select supplier from remit_guard.lookup_key where key = k.key order by supplier limit k.most
        ) l
        group by l.supplier
      ) f
      cross join lateral (
        select seq, id, detail, destinations, data_key from remit_guard.supplier where seq = f.supplier limit 1
      ) s`;
    const counts = keys.map(() => 0);
    for (const { under } of rows)
      for (const at of new Set(under.split(","))) counts[Number(at)] = (counts[Number(at)] ?? 0) + 1;
    return { records: await this.#records(rows), counts };
  }

  async #placed(places: readonly number[]): Promise<Known["placed"]> {
    if (places.length === 0) return [];
    const { sql } = this.#context;
    return this.#records(
      await sql<LookedUpRow[]>`
        select s.* from unnest(${listed(places)}::bigint[]) as p(seq)
        cross join lateral (
          select seq, id, detail, destinations, data_key from remit_guard.supplier where seq = p.seq limit 1
        ) s`,
    );
  }

  async #records(rows: readonly LookedUpRow[]): Promise<Known["records"]> {
    const { sql, vault } = this.#context;
    await vault.need(
      sql,
      rows.map((row) => row.data_key),
    );
    return rows.map(({ seq, id, detail, destinations, data_key: key }) => ({
      place: Number(seq),
      record: recordFrom(detail, vault.open(key, destinations, destinationsAt(id))),
    }));
  }

  async #imitated(keys: readonly string[]): Promise<Known["imitated"]> {
    if (keys.length === 0) return [];
    const rows = await this.#context.sql<{ at: bigint; domain: string }[]>`
      select k.at, i.domain from unnest(${this.#hashes(keyKind.imitated, keys)}::bigint[]) with ordinality as k(key, at)
      cross join lateral (
        select domain from remit_guard.imitation where key = k.key order by domain limit ${storedLimits.imitated}
      ) i`;
    return rows.map(({ at, domain }) => ({ key: keys[Number(at) - 1] ?? "", domain }));
  }

  async #slips(keys: readonly string[]): Promise<Known["slips"]> {
    if (keys.length === 0) return [];
    const rows = await this.#context.sql<{ at: bigint; word: string; names: bigint }[]>`
      select k.at, w.word, w.names from unnest(${this.#hashes(keyKind.slip, keys)}::bigint[]) with ordinality as k(key, at)
      cross join lateral (
        select word from remit_guard.word_slip where key = k.key order by word limit ${storedLimits.slips}
      ) l
      cross join lateral (select word, names from remit_guard.word where key = l.word limit 1) w`;
    return rows.map(({ at, word, names }) => ({ key: keys[Number(at) - 1] ?? "", word, names: Number(names) }));
  }

  async #words(words: readonly string[]): Promise<Known["words"]> {
    if (words.length === 0) return [];
    const asked = new Set(words);
    const rows = await this.#context.sql<{ word: string; names: bigint }[]>`
      select w.word, w.names from unnest(${this.#hashes(keyKind.token, words)}::bigint[]) as k(key)
      cross join lateral (select word, names from remit_guard.word where key = k.key limit 1) w`;
    return rows.flatMap(({ word, names }) => (asked.has(word) ? [{ word, names: Number(names) }] : []));
  }

  async #bearers(words: readonly string[]): Promise<Known["bearers"]> {
    if (words.length === 0) return [];
    const rows = await this.#context.sql<{ at: bigint; supplier: bigint; name: number; words: number }[]>`
      select k.at, n.supplier, n.name, n.words
      from unnest(${this.#hashes(keyKind.token, words)}::bigint[]) with ordinality as k(key, at)
      cross join lateral (
        select supplier, name, words from remit_guard.name_word where word = k.key order by supplier, name limit ${mostBearers}
      ) n`;
    return rows.map((row) => ({
      word: words[Number(row.at) - 1] ?? "",
      place: Number(row.supplier),
      name: row.name,
      words: row.words,
    }));
  }

  async #names(): Promise<number> {
    const [row] = await this.#context.sql<{ names: bigint }[]>`select names from remit_guard.totals limit 1`;
    return Number(row?.names ?? 0);
  }

  #hashes(kind: IndexKey[0], keys: readonly string[]): string {
    const [newest = noKey] = this.#context.indexKeys;
    return listed(keys.map((key) => hashKey([kind, key], newest)));
  }
}

/** No search asks for the names of a word that more have. */
const mostBearers = 10_000;
/** For kinds whose hash has no key. */
const noKey = Buffer.alloc(0);
