import { ReaderFault } from "./fault";

/** Special ids: start of a window, padding, end of a segment, unknown characters. */
export const marks = { begin: 0, fill: 1, end: 2, unknown: 3 } as const;
const firstPiece = 4;

/** Initial FNV-1a hash. */
export const seed = -2128831035;
/** Extends a hash by a byte. */
export const hashed = (hash: number, byte: number): number => Math.imul(hash ^ byte, 16777619);

/** In UTF-8 with scores, found by hash. */
export class Vocabulary {
  readonly longest: number;
  readonly unknownScore: number;
  readonly scores: Float32Array;
  readonly #bytes: Uint8Array;
  /** Start of each piece, and the end of the last. */
  readonly #starts: Uint32Array;
  /** Open-addressed hash table of ids; 0 is empty. */
  readonly #table: Int32Array;

  /** @param bytes `count` times a length and UTF-8, by id, then `count` 32-bit scores @throws ReaderFault */
  constructor(bytes: Uint8Array, count: number) {
    this.#bytes = bytes;
    this.#starts = new Uint32Array(count + 1);
    this.#table = new Int32Array(2 ** Math.ceil(Math.log2(count * 2 + 2)));
    let longest = 0;
    let at = 0;
    for (let id = 0; id < count; id++) {
      const length = bytes[at] ?? 0;
      if (length === 0) throw new ReaderFault("A piece of the vocabulary is empty.");
      this.#starts[id] = at + 1;
      at += 1 + length;
      if (id < firstPiece) continue;
      longest = Math.max(longest, length);
    }
    if (at + 4 * count !== bytes.length) throw new ReaderFault("The vocabulary isn't as long as it says.");
    this.#starts[count] = at + 1;
    this.longest = longest;
    this.scores = scoresIn(bytes, at, count);
    this.unknownScore = this.scores.subarray(firstPiece).reduce((least, score) => Math.min(least, score), 0) - 10;
    for (let id = firstPiece; id < count; id++) this.#put(id);
  }

  get size(): number {
    return this.scores.length;
  }

  /** 0 without one. */
  find(text: Uint8Array, from: number, to: number, hash: number): number {
    const mask = this.#table.length - 1;
    for (let place = (hash ^ (hash >>> 15)) & mask; ; place = (place + 1) & mask) {
      const id = this.#table[place] ?? 0;
      if (id === 0 || this.#spells(id, text, from, to)) return id;
    }
  }

  #spells(id: number, text: Uint8Array, from: number, to: number): boolean {
    const start = this.#starts[id] ?? 0;
    if ((this.#starts[id + 1] ?? 0) - 1 - start !== to - from) return false;
    for (let at = from; at < to; at++) if (text[at] !== this.#bytes[start + at - from]) return false;
    return true;
  }

  #put(id: number): void {
    const from = this.#starts[id] ?? 0;
    const to = (this.#starts[id + 1] ?? 0) - 1;
    let hash = seed;
    for (let at = from; at < to; at++) hash = hashed(hash, this.#bytes[at] ?? 0);
    const mask = this.#table.length - 1;
    let place = (hash ^ (hash >>> 15)) & mask;
    // Terminates: half of the table is empty.
    while (this.#table[place] !== 0) place = (place + 1) & mask;
    this.#table[place] = id;
  }
}

function scoresIn(bytes: Uint8Array, at: number, count: number): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, 4 * count);
  const scores = new Float32Array(count);
  for (let id = 0; id < count; id++) scores[id] = view.getFloat32(4 * id, true);
  if (!scores.every(Number.isFinite)) throw new ReaderFault("A score of the vocabulary is no number.");
  return scores;
}
