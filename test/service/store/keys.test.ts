import { hashKey, hashKeys } from "../../../src/service/store/list/indexed";
import { type IndexKey, keyKind } from "../../../src/suppliers";

const [one, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const account: IndexKey = [keyKind.account, "iban DE07100100100140801649"];
const word: IndexKey = [keyKind.token, "harbour"];

test("keys of accounts depend on the index key, others don't", () => {
  expect(hashKey(account, one)).not.toBe(hashKey(account, other));
  expect(hashKey(word, one)).toBe(hashKey(word, other));
  expect(hashKeys(account, [one, other])).toEqual([hashKey(account, one), hashKey(account, other)]);
  expect(hashKeys(word, [one, other])).toEqual([hashKey(word, one)]);
});

test("they are the same on every machine: rows that were written are found again", () => {
  expect([hashKey(account, one), hashKey(word, one), hashKey([keyKind.domain, "mühle.de"], one)]).toEqual([
    -3805964329551885133n,
    162536175753207144n,
    1643422110942084147n,
  ]);
});

test("keys of two kinds, and keys that differ by a character, lie apart and all over", () => {
  const words = Array.from({ length: 20_000 }, (_, at) => `w${at.toString(36)}`);
  const hashes = words.flatMap((text) => [hashKey([keyKind.token, text], one), hashKey([keyKind.slip, text], one)]);
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(hashes.filter((hash) => BigInt.asIntN(64, hash) !== hash)).toEqual([]);
  expect(hashes.filter((hash) => hash < 0n).length / hashes.length).toBeCloseTo(0.5, 1);
  const buckets = new Set(hashes.map((hash) => hash >> 54n));
  expect(buckets.size).toBeGreaterThan(1_000);
});
