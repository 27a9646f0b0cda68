import type { SupplierRecord } from "../../../analysis";
import { indexRows, keyKind } from "../../../suppliers";
import { hashKey } from "../keys";

/**
 * By which rules records are found. One more whenever `indexed`, or what it calls, gives something else for a record: then
 * the tables are written anew when the service starts.
 */
export const indexVersion = 3;

/** What the tables hold of one record, as numbers. */
export interface Indexed {
  readonly keys: ReadonlySet<bigint>;
  /** Registrable domains with the keys that their imitations share. */
  readonly domains: readonly { readonly domain: string; readonly keys: ReadonlySet<bigint> }[];
  /** The words of each name by their keys, a word that stands twice in a name once; and how many words it has, each counted. */
  readonly names: readonly { readonly words: ReadonlyMap<bigint, string>; readonly count: number }[];
}

/** The key of a word: what `word` and `name_word` hold it under. */
function wordKey(word: string): bigint {
  return hashKey([keyKind.token, word], Buffer.alloc(0));
}

/** The key under which the suppliers of a registrable domain stand. */
export function domainKey(domain: string): bigint {
  return hashKey([keyKind.domain, domain], Buffer.alloc(0));
}

/** Computes what a record is found by. The same for the same record: what stands in the tables for it can be told again. */
export function indexed(record: SupplierRecord, indexKey: Buffer): Indexed {
  const { keys, domains, names } = indexRows(record);
  return {
    keys: new Set(keys.map((key) => hashKey(key, indexKey))),
    domains: domains.map((one) => ({
      domain: one.domain,
      keys: new Set(one.keys.map((key) => hashKey(key, indexKey))),
    })),
    names: names.map((words) => ({
      words: new Map(words.map((word) => [wordKey(word), word])),
      count: words.length,
    })),
  };
}
