import type { SupplierRecord } from "../../../analysis";
import { indexRows, keyKind } from "../../../suppliers";
import { hashKey } from "../keys";

/** Increase it when `indexed` changes its result for a record: the tables are then rebuilt at start. */
export const indexVersion = 3;

/** A record's index rows, as numbers. */
export interface Indexed {
  readonly keys: ReadonlySet<bigint>;
  /** With the keys of their imitations. */
  readonly domains: readonly { readonly domain: string; readonly keys: ReadonlySet<bigint> }[];
  /** By key, and the name's total number of words. */
  readonly names: readonly { readonly words: ReadonlyMap<bigint, string>; readonly count: number }[];
}

function wordKey(word: string): bigint {
  return hashKey([keyKind.token, word], Buffer.alloc(0));
}

/** The key of a registrable domain. */
export function domainKey(domain: string): bigint {
  return hashKey([keyKind.domain, domain], Buffer.alloc(0));
}

/** Deterministic, so that old rows can be found again. */
export function indexed(record: SupplierRecord, indexKey: Buffer): Indexed {
  const { keys, domains, names } = indexRows(record);
  return {
    keys: new Set(keys.map((key) => hashKey(key, indexKey))),
    domains: domains.map((one) => ({
      domain: one.domain,
      keys: new Set(one.keys.map((key) => hashKey(key, indexKey))),
    })),
    names: names.map((words) => ({ words: new Map(words.map((word) => [wordKey(word), word])), count: words.length })),
  };
}
