import type { PackedDomains } from "../data/packed";

/** RFC 4648 section 4. */
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Few domains are far apart; this keeps their high parts short. */
const MAX_LOW = 24;

/** MurmurHash3 (Austin Appleby, public domain), 32 bits. */
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

/** Packs a set of domains for {@link domainSet}. */
export function packDomains(domains: readonly string[], width: number): PackedDomains {
  const numbers = [...new Set(domains.map((domain) => numberOf(domain) >>> (32 - width)))].sort((a, b) => a - b);
  const low = Math.min(MAX_LOW, Math.max(0, Math.floor(Math.log2(2 ** width / Math.max(1, numbers.length)))));
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

/** For domains in lower-case A-labels (RFC 5890). */
export function domainSet({ count, width, low, bits }: PackedDomains): { has(domain: string): boolean } {
  const values = new Uint8Array(128);
  for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value;
  let at = 0;
  // Bits read; the last `room` are unused. Zeros follow the end.
  let held = 0;
  let room = 0;
  // Already sorted and searched in place: filling a set takes longer than reading.
  const numbers = new Uint32Array(count);
  let last = 0;
  // Pages read thousands of these at start, before compilation: avoid a call per bit.
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
