import type { SupplierRecord } from "../../../src/analysis/records";
import {
  indexRows,
  slipKeys,
  storedLimits,
  type IndexKey,
  type IndexStore,
  type Known,
  type StoredBearer,
  type Wants,
} from "../../../src/suppliers";

function put<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, new Set([value]));
  else held.add(value);
}

/** A store of index rows in memory: what a database's tables hold, and what it answers, without one. Counts its rounds. */
export class RowStore implements IndexStore {
  rounds = 0;
  readonly #keys = new Map<string, Set<number>>();
  readonly #imitated = new Map<string, Set<string>>();
  readonly #slips = new Map<string, Set<string>>();
  readonly #bearers = new Map<string, Map<string, StoredBearer>>();
  readonly #records: ReadonlyMap<number, SupplierRecord>;
  #names = 0;

  constructor(records: readonly SupplierRecord[]) {
    // Places have gaps, as those of a database do.
    this.#records = new Map(records.map((record, at) => [3 * at + 1, record]));
    for (const [place, record] of this.#records) {
      const { keys, domains, names } = indexRows(record);
      for (const key of keys) put(this.#keys, key.join(":"), place);
      for (const each of domains) for (const [, key] of each.keys) put(this.#imitated, key, each.domain);
      for (const [name, words] of names.entries()) {
        this.#names += 1;
        for (const word of new Set(words)) {
          for (const [, slip] of slipKeys(word)) put(this.#slips, slip, word);
          const bearers = this.#bearers.get(word) ?? new Map<string, StoredBearer>();
          bearers.set(`${place} ${name}`, { place, name, words: words.length });
          this.#bearers.set(word, bearers);
        }
      }
    }
  }

  async fetch(wants: Wants): Promise<Known> {
    this.rounds += 1;
    const places = new Set<number>();
    for (const [kind, key] of wants.keys satisfies readonly IndexKey[]) {
      const under = [...(this.#keys.get(`${kind}:${key}`) ?? [])].slice(0, storedLimits.records(kind));
      for (const place of under) places.add(place);
    }
    const count = (word: string): number => this.#bearers.get(word)?.size ?? 0;
    const placed = (list: Iterable<number>): Known["records"] =>
      [...list].flatMap((place) => {
        const record = this.#records.get(place);
        // Another object each time, as rows that are read again give.
        return record === undefined ? [] : [{ place, record: structuredClone(record) }];
      });
    return {
      records: placed(places),
      placed: placed(wants.places),
      imitated: wants.imitated.flatMap((key) =>
        [...(this.#imitated.get(key) ?? [])]
          .sort()
          .slice(0, storedLimits.imitated)
          .map((domain) => ({ key, domain })),
      ),
      slips: wants.slips.flatMap((key) =>
        [...(this.#slips.get(key) ?? [])]
          .sort()
          .slice(0, storedLimits.slips)
          .map((word) => ({ key, word })),
      ),
      words: wants.words.flatMap((word) => (count(word) > 0 ? [{ word, names: count(word) }] : [])),
      bearers: wants.bearers.map((word) => ({ word, names: [...(this.#bearers.get(word)?.values() ?? [])] })),
      names: this.#names,
    };
  }
}
