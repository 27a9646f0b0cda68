/** RFC 4648 section 4. */
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** A few domains lie far apart: their high parts are then still short. */
const MOST_LOW = 24;

/** The number of a domain, 32 bits: MurmurHash3 (Austin Appleby, public domain) over its characters. */
function numberOf(domain: string): number {
  let hash = 0x9747b28c;
  for (let i = 0; i < domain.length; i++) {
    let part = Math.imul(domain.charCodeAt(i), 0xcc9e2d51);
    part = Math.imul((part << 15) | (part >>> 17), 0x1b873593);
    hash ^= part;
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  hash ^= domain.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Domains as sorted numbers, of which the differences are written as Rice codes (R. F. Rice, 1979): the high part of
 * each in ones and a zero, the low part in `low` bits. Half the size of the names after compression.
 */
export interface PackedDomains {
  readonly count: number;
  /** Bits of a number, up to 32. Of 2^width strangers, as many as the set holds are taken for one in it. */
  readonly width: number;
  /** Bits of a code's low part. */
  readonly low: number;
  /** The bits, six a character. */
  readonly bits: string;
}

/** Writes down a set of domains. What reads it is {@link domainSet}. */
export function packDomains(domains: readonly string[], width: number): PackedDomains {
  const numbers = [...new Set(domains.map((domain) => numberOf(domain) >>> (32 - width)))].sort((a, b) => a - b);
  const low = Math.min(MOST_LOW, Math.max(0, Math.floor(Math.log2(2 ** width / Math.max(1, numbers.length)))));
  let bits = "";
  let last = 0;
  for (const number of numbers) {
    const step = number - last;
    last = number;
    bits += "1".repeat(step >>> low) + "0" + (step & ((1 << low) - 1)).toString(2).padStart(low, "0");
  }
  const sixes = bits.match(/.{1,6}/g) ?? [];
  const text = sixes.map((six) => alphabet[Number.parseInt(six.padEnd(6, "0"), 2)]).join("");
  return { count: numbers.length, width, low, bits: text };
}

/** Reads a set that was packed. A domain is given in lower case, as an A-label (RFC 5890). */
export function domainSet({ count, width, low, bits }: PackedDomains): { has(domain: string): boolean } {
  const values = new Uint8Array(128);
  for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value;
  let at = 0;
  // Bits that were read from the text, of which the last `room` aren't taken yet. Past its end come zeros.
  let held = 0;
  let room = 0;
  // In their order already, and searched as they are: to put each into a set takes longer than to read it.
  const numbers = new Uint32Array(count);
  let last = 0;
  // A page reads thousands of these as it begins, before anything is compiled: by hand, with no call for each bit.
  for (let i = 0; i < count; i++) {
    for (;;) {
      if (room === 0) {
        held = values[bits.charCodeAt(at++)] ?? 0;
        room = 6;
      }
      room -= 1;
      if (((held >>> room) & 1) === 0) break;
      last += 2 ** low;
    }
    while (room < low) {
      held = ((held & ((1 << room) - 1)) << 6) | (values[bits.charCodeAt(at++)] ?? 0);
      room += 6;
    }
    room -= low;
    last += (held >>> room) & ((1 << low) - 1);
    numbers[i] = last;
  }
  return { has: (domain) => isAmong(numbers, numberOf(domain) >>> (32 - width)) };
}

/** Looks for a number among sorted ones, by halves. */
function isAmong(numbers: Uint32Array, wanted: number): boolean {
  let from = 0;
  let to = numbers.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((numbers[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return numbers[from] === wanted;
}
