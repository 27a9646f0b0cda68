import { grouped, Numbers, type Section, type SectionReader } from "./layout";

/** Hashed with the key, so that an address and a name written alike differ. Each comment says what the numbers mean. */
export const keyKind = {
  /** Records. */
  address: 1,
  /** Its number among the domains, one. */
  domain: 2,
  /** What imitations of a domain have in common with it: numbers of domains. */
  imitated: 3,
  /** Letters and digits: records. */
  taxId: 4,
  /** A way to write an account (`accountKeys`): numbers of accounts. */
  account: 5,
  /** The last digits of an account without a bank: numbers of accounts. */
  bankless: 6,
  /** The last digits of any other: numbers of accounts. */
  tail: 7,
  /** A payment link, wallet, alias or cheque, folded: its number, one. */
  other: 8,
  /** Words in a row or in order (`nameKeys`): rows of names. */
  name: 9,
  /** What a name looks like: rows of names. */
  look: 10,
  /** In Latin letters: rows of names. */
  sound: 11,
  /** Records. */
  acronym: 12,
  /** A name whose words identify no one, as written: records. */
  generic: 13,
  /** A word of a name: its number, one. */
  token: 14,
  /** A word with one letter left out, or part of a long one: numbers of words. */
  slip: 15,
  /** Under `account` too: records. Only where the index is kept as rows. */
  shared: 16,
  /** Under `account` too: records. Only where the index is kept as rows. */
  rejected: 17,
} as const;
/** One of the kinds of keys. */
export type KeyKind = (typeof keyKind)[keyof typeof keyKind];

/** Bits of a hash that hold its kind; there are fewer kinds. */
const kindBits = 31;

/** Equal on every machine. Hashes may collide: callers compare the key itself. */
function hashOf(kind: KeyKind, key: string): number {
  let hash = Math.imul(kind, 0x9e3779b1);
  for (let at = 0; at < key.length; at += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  // The kind is kept, so that collisions only mix keys of one kind.
  return (((hash ^ (hash >>> 16)) & ~kindBits) | kind) >>> 0;
}

/** A power of two, about half the number of keys. */
const bitsFor = (keys: number): number => Math.min(28, Math.max(1, Math.ceil(Math.log2(keys + 1)) - 1));

/** Numbers under keys; of what, {@link keyKind} says. */
export class KeyTableBuilder {
  readonly #hashes = new Numbers();
  readonly #values = new Numbers();

  add(kind: KeyKind, key: string, value: number): void {
    this.#hashes.push(hashOf(kind, key));
    this.#values.push(value);
  }

  sections(): readonly Section[] {
    const hashes = this.#hashes.values();
    const bits = bitsFor(hashes.length);
    const buckets = hashes.map((hash) => hash >>> (32 - bits));
    return grouped(buckets, [hashes, this.#values.values()], 1 << bits);
  }
}

/** Where numbers lie under keys. */
export interface Keys {
  /** In the order added, consecutive duplicates once. Rarely, one of another key. */
  find(kind: KeyKind, key: string): readonly number[];
  /** Asked keys whose numbers aren't known yet; 0 for a whole list. */
  readonly unknown: number;
}

/** Reads what {@link KeyTableBuilder} made. */
export class KeyTable implements Keys {
  readonly unknown = 0;
  readonly #starts: Uint32Array;
  readonly #hashes: Uint32Array;
  readonly #values: Uint32Array;
  readonly #shift: number;

  constructor(from: SectionReader) {
    this.#starts = from.numbers();
    this.#hashes = from.numbers();
    this.#values = from.numbers();
    this.#shift = 32 - Math.log2(this.#starts.length - 1);
  }

  find(kind: KeyKind, key: string): readonly number[] {
    const hash = hashOf(kind, key);
    const bucket = hash >>> this.#shift;
    const end = this.#starts[bucket + 1] ?? 0;
    let found: number[] | null = null;
    for (let at = this.#starts[bucket] ?? 0; at < end; at += 1) {
      if (this.#hashes[at] !== hash) continue;
      const value = this.#values[at] ?? 0;
      if (found === null) found = [value];
      else if (found.at(-1) !== value) found.push(value);
    }
    return found ?? none;
  }
}
const none: readonly number[] = [];
