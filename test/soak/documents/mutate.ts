/** Chance that is the same each time, from 0 to less than 1 (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;
const below = (random: Random, most: number): number => Math.floor(random() * most);

function flipped(bytes: Uint8Array, random: Random): Uint8Array {
  const out = bytes.slice();
  for (let count = 1 + below(random, 20); count > 0; count--) out[below(random, out.length)] = below(random, 256);
  return out;
}

const cut = (bytes: Uint8Array, random: Random): Uint8Array => bytes.slice(0, below(random, bytes.length));

/** One stretch of the file is in another's place, or another file's does. */
function spliced(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const from = below(random, other.length);
  const piece = other.subarray(from, from + 1 + below(random, 2_000));
  const at = below(random, bytes.length);
  const out = new Uint8Array(bytes.length + piece.length);
  out.set(bytes.subarray(0, at));
  out.set(piece, at);
  out.set(bytes.subarray(at), at + piece.length);
  return out;
}

/** Lengths, counts and offsets that are written out become others, mostly large ones. */
function renumbered(bytes: Uint8Array, random: Random): Uint8Array {
  const out = bytes.slice();
  let at = below(random, out.length);
  for (let count = 0; count < 30 && at < out.length; at++) {
    const byte = out[at] ?? 0;
    if (byte < 0x30 || byte > 0x39) continue;
    out[at] = random() < 0.5 ? 0x39 : 0x30 + below(random, 10);
    count++;
  }
  return out;
}

/** Fields of four bytes, as containers have them, become large or nothing. */
function swollen(bytes: Uint8Array, random: Random): Uint8Array {
  const out = bytes.slice();
  const at = below(random, Math.max(1, out.length - 4));
  out.fill(random() < 0.5 ? 0xff : 0, at, at + 4);
  return out;
}

/** A file that was damaged by chance or on purpose; never empty where the original isn't. */
export function mutated(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let out = bytes;
  for (let count = 1 + below(random, 3); count > 0; count--) {
    const kind = below(random, 5);
    if (out.length === 0) break;
    if (kind === 0) out = flipped(out, random);
    else if (kind === 1) out = random() < 0.3 ? cut(out, random) : flipped(out, random);
    else if (kind === 2) out = spliced(out, random() < 0.5 ? out : other, random);
    else if (kind === 3) out = renumbered(out, random);
    else out = swollen(out, random);
  }
  return out;
}
