import { LastMet, ownCopy } from "../../names";
import { countedText, eachHash, eachWord, leadOf, maxWordLength, pairHash } from "./features";

/** A word, or a pair of words, counts twice as much as a part of a word, which counts once. */
const whole = 2;
const magic = "RGGATE01";
/** Magic, bits (1 byte), three bytes unused, bias, scale. */
const headerBytes = 20;
/** The logarithm to base 2 of how many words' weights are remembered. */
const remembered = 15;

interface Weighed {
  readonly raw: string;
  readonly weight: number;
  readonly lead: number;
}

/** Tells the few segments that may do something from the many that don't. */
export interface WordingGate {
  /** The logarithm of the odds that a segment, as plainText makes it, asks or announces something. */
  score(text: string): number;
}

/** Bytes that are no gate's weights, or not whole. */
export class GateFault extends Error {}

/** See training/README.md. "RGGATE01", bits, 3 bytes, bias and scale (f32, little-endian), signed bytes. @throws GateFault */
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
  const weighed = new LastMet(remembered, maxWordLength, (word): Weighed => {
    const raw = ownCopy(word);
    let weight = 0;
    eachHash(raw, (hash, isPart) => (weight += isPart ? of(hash) : whole * of(hash)));
    return { raw, weight, lead: leadOf(raw) };
  });
  return {
    score(text) {
      const letters = countedText(text);
      let sum = 0;
      let before: Weighed | null = null;
      const count = eachWord(letters, (from, to) => {
        const word = weighed.at(letters, from, to);
        sum += word.weight;
        if (before !== null) sum += whole * of(pairHash(before.lead, word.raw));
        before = word;
      });
      return bias + (scale * sum) / whole / Math.sqrt(Math.max(1, count));
    },
  };
}
