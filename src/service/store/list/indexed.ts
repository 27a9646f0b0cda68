import type { SupplierRecord } from "../../../analysis";
import { indexRows, keyKind, isSecretKey, type IndexKey } from "../../../suppliers";
import { createHmac } from "node:crypto";

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

const wordKey = (word: string): bigint => hashKey([keyKind.token, word], Buffer.alloc(0));

/** The key of a registrable domain. */
export const domainKey = (domain: string): bigint => hashKey([keyKind.domain, domain], Buffer.alloc(0));

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

/** To 64 bits, may collide. Keys about accounts use a secret, against guessing from the table. @param indexKey 32 bytes */
export function hashKey(key: IndexKey, indexKey: Buffer): bigint {
  if (!isSecretKey(key)) return mixed(key);
  return createHmac("sha256", indexKey).update(`${key[0]}:${key[1]}`).digest().readBigInt64BE(0);
}

/** Under each index key, since rows may have either during a rotation. */
export function hashKeys(key: IndexKey, indexKeys: readonly Buffer[]): readonly bigint[] {
  const isSecret = isSecretKey(key);
  return (isSecret ? indexKeys : indexKeys.slice(0, 1)).map((indexKey) => hashKey(key, indexKey));
}

/** Two 32-bit mixes over UTF-16 units (constants of murmur3 and xxHash), equal on every machine. */
function mixed([kind, text]: IndexKey): bigint {
  let high = Math.imul(kind, 0x9e3779b1);
  let low = Math.imul(kind, 0xc2b2ae3d) ^ text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high ^= high >>> 15;
    low = Math.imul(low ^ unit, 0x27d4eb2f);
    low ^= low >>> 13;
  }
  words[0] = last(low);
  words[1] = last(high);
  return number[0] ?? 0n;
}

function last(hash: number): number {
  let mix = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
  mix = Math.imul(mix ^ (mix >>> 13), 0x85ebca77);
  return mix ^ (mix >>> 16);
}

/** Without intermediate bigints. */
const words = new Int32Array(2);
const number = new BigInt64Array(words.buffer);
