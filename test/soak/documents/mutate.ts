/** Chance that is the same each time, from 0 to less than 1 (mulberry32). */
export function diceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Dice = () => number;
const below = (dice: Dice, most: number): number => Math.floor(dice() * most);

function flipped(bytes: Uint8Array, dice: Dice): Uint8Array {
  const out = bytes.slice();
  for (let count = 1 + below(dice, 20); count > 0; count--) out[below(dice, out.length)] = below(dice, 256);
  return out;
}

const cut = (bytes: Uint8Array, dice: Dice): Uint8Array => bytes.slice(0, below(dice, bytes.length));

/** One stretch of the file stands in another's place, or another file's does. */
function spliced(bytes: Uint8Array, other: Uint8Array, dice: Dice): Uint8Array {
  const from = below(dice, other.length);
  const piece = other.subarray(from, from + 1 + below(dice, 2_000));
  const at = below(dice, bytes.length);
  const out = new Uint8Array(bytes.length + piece.length);
  out.set(bytes.subarray(0, at));
  out.set(piece, at);
  out.set(bytes.subarray(at), at + piece.length);
  return out;
}

/** Lengths, counts and offsets that are written out become others, mostly large ones. */
function renumbered(bytes: Uint8Array, dice: Dice): Uint8Array {
  const out = bytes.slice();
  let at = below(dice, out.length);
  for (let count = 0; count < 30 && at < out.length; at++) {
    const byte = out[at] ?? 0;
    if (byte < 0x30 || byte > 0x39) continue;
    out[at] = dice() < 0.5 ? 0x39 : 0x30 + below(dice, 10);
    count++;
  }
  return out;
}

/** Fields of four bytes, as containers have them, become large or nothing. */
function swollen(bytes: Uint8Array, dice: Dice): Uint8Array {
  const out = bytes.slice();
  const at = below(dice, Math.max(1, out.length - 4));
  out.fill(dice() < 0.5 ? 0xff : 0, at, at + 4);
  return out;
}

/** A file that was damaged by chance or on purpose; never empty where the original isn't. */
export function mutated(bytes: Uint8Array, other: Uint8Array, dice: Dice): Uint8Array {
  let out = bytes;
  for (let count = 1 + below(dice, 3); count > 0; count--) {
    const kind = below(dice, 5);
    if (out.length === 0) break;
    if (kind === 0) out = flipped(out, dice);
    else if (kind === 1) out = dice() < 0.3 ? cut(out, dice) : flipped(out, dice);
    else if (kind === 2) out = spliced(out, dice() < 0.5 ? out : other, dice);
    else if (kind === 3) out = renumbered(out, dice);
    else out = swollen(out, dice);
  }
  return out;
}
