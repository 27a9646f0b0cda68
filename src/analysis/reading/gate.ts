import { hashesOf, pairHash, wordsOf } from "./features";

/** A part of a word counts half as much as the word. */
const partShare = 0.5;
const magic = "RGGATE01";
/** Magic, bits (1 byte), three bytes unused, bias, scale. */
const headerBytes = 20;
/** Words whose weight is remembered. */
const mostKnown = 50_000;

/** Tells the few segments that may do something from the many that don't. */
export interface WordingGate {
  /** How much speaks for it that a segment, as plainText makes it, asks or announces something: logarithm of the odds. */
  score(text: string): number;
}

/** Bytes that are no gate's weights, or not whole. */
export class GateFault extends Error {}

/**
 * Opens a gate's weights: a linear model over hashed words, parts of words and pairs of words. training/README.md says how
 * they are made. Little-endian: "RGGATE01", the number of bits of a hash that count, three bytes unused, bias and scale as
 * 32-bit floats, then a signed byte for each value of these bits.
 *
 * @throws GateFault that says what is wrong with the bytes
 */
export function openGate(bytes: Uint8Array): WordingGate {
  const name = String.fromCharCode(...bytes.subarray(0, magic.length));
  if (bytes.length < headerBytes || name !== magic) throw new GateFault("These bytes are no gate's weights.");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const bits = view.getUint8(8);
  if (bits > 20 || bytes.length !== headerBytes + 2 ** bits) throw new GateFault("The gate's weights are not whole.");
  const [bias, scale] = [view.getFloat32(12, true), view.getFloat32(16, true)];
  if (!Number.isFinite(bias) || !Number.isFinite(scale)) throw new GateFault("The gate's weights are no numbers.");
  const mask = 2 ** bits - 1;
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + headerBytes, 2 ** bits);
  const of = (hash: number): number => weights[hash & mask] ?? 0;
  const known = new Map<string, number>();
  const weightOf = (word: string): number => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const { whole, parts } = hashesOf(word);
    const weight = of(whole) + partShare * parts.reduce((sum, part) => sum + of(part), 0);
    if (known.size >= mostKnown) known.clear();
    known.set(word, weight);
    return weight;
  };
  return {
    score(text) {
      const words = wordsOf(text);
      let sum = 0;
      for (const [i, word] of words.entries()) {
        sum += weightOf(word);
        const next = words[i + 1];
        if (next !== undefined) sum += of(pairHash(word, next));
      }
      return bias + (scale * sum) / Math.sqrt(Math.max(1, words.length));
    },
  };
}
