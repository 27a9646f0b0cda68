import { ReaderFault } from "./program";

/** Removed by SentencePiece's nmt_nfkc. */
const nothing = /[\u0001-\u0008\u000b\u000e-\u001f\u007f\u008f\u009f]/g;
/** Replaced by a space: separators, zero-width characters, the mark for a space in pieces, lone surrogates. */
const spaces = /[\t\n\f\r \u1680\u200b-\u200f\u2028\u2029\u2581\ufeff\ufffd\ud800-\udfff]/gu;
/** Left unchanged. */
const wideTilde = "\uff5e";

/** NFKC, no controls, runs of spaces as one "▁", one in front. Equals SentencePiece's nmt_nfkc for characters in the tables. */
export function normalised(text: string): string {
  const plain = text.replace(nothing, "").replace(spaces, " ");
  const composed = plain
    .split(wideTilde)
    .map((part) => part.normalize("NFKC"))
    .join(wideTilde);
  return `▁${composed.replace(/ +/g, " ").trim().replaceAll(" ", "▁")}`;
}
/** Length of a character by its first UTF-8 byte. */
function widthOf(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** Expects no lone surrogates. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) {
      bytes[length++] = code;
      continue;
    }
    const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    bytes[length++] = ([0xc0, 0xe0, 0xf0][more - 1] ?? 0) | (code >> (6 * more));
    for (let i = more - 1; i >= 0; i--) bytes[length++] = 0x80 | ((code >> (6 * i)) & 0x3f);
  }
  return bytes.subarray(0, length);
}

/** Special ids: start of a window, padding, end of a segment, unknown characters. */
export const marks = { begin: 0, fill: 1, end: 2, unknown: 3 } as const;
const firstPiece = 4;

/** Initial FNV-1a hash. */
const seed = -2128831035;
const hashed = (hash: number, byte: number): number => Math.imul(hash ^ byte, 16777619);

/** In UTF-8 with scores, found by hash. */
export class Vocabulary {
  readonly longest: number;
  readonly unknownScore: number;
  readonly scores: Float32Array;
  /** Start of each piece, and the end of the last. */
  readonly #starts: Uint32Array;
  /** Open-addressed hash table of ids; 0 is empty. */
  readonly #table: Int32Array;

  /** @param bytes `count` times a length and UTF-8, by id, then `count` 32-bit scores @throws ReaderFault */
  constructor(
    private readonly bytes: Uint8Array,
    count: number,
  ) {
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
    for (let at = from; at < to; at++) if (text[at] !== this.bytes[start + at - from]) return false;
    return true;
  }

  #put(id: number): void {
    const from = this.#starts[id] ?? 0;
    const to = (this.#starts[id + 1] ?? 0) - 1;
    let hash = seed;
    for (let at = from; at < to; at++) hash = hashed(hash, this.bytes[at] ?? 0);
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

/** Code units, before and after normalisation. */
const maxText = 4_096;

interface Ways {
  /** Minus infinity if unreachable. */
  readonly scores: Float32Array;
  readonly ids: Int32Array;
  readonly froms: Int32Array;
}

/** Scores are 32-bit, as in training. */
function take({ scores, ids, froms }: Ways, from: number, to: number, id: number, score: number): void {
  const sum = Math.fround((scores[from] ?? 0) + score);
  if (sum <= (scores[to] ?? 0)) return;
  scores[to] = sum;
  ids[to] = id;
  froms[to] = from;
}

function goOn(ways: Ways, vocabulary: Vocabulary, text: Uint8Array, from: number): void {
  const last = Math.min(text.length, from + vocabulary.longest);
  let hash = seed;
  for (let at = from; at < last;) {
    const to = at + widthOf(text[at] ?? 0);
    if (to > last) break;
    for (; at < to; at++) hash = hashed(hash, text[at] ?? 0);
    const id = vocabulary.find(text, from, to, hash);
    if (id > 0) take(ways, from, to, id, vocabulary.scores[id] ?? 0);
  }
}

/** Highest total score; adjacent unknown characters are one. Null if the text is longer than `maxText`. */
export function piecesOf(given: string, vocabulary: Vocabulary): readonly number[] | null {
  if (given.length > maxText) return null;
  const plain = normalised(given);
  if (plain.length > maxText) return null;
  const text = utf8(plain);
  const ways: Ways = {
    scores: new Float32Array(text.length + 1).fill(-Infinity),
    ids: new Int32Array(text.length + 1),
    froms: new Int32Array(text.length + 1),
  };
  ways.scores[0] = 0;
  for (let from = 0; from < text.length; from += widthOf(text[from] ?? 0)) {
    goOn(ways, vocabulary, text, from);
    take(ways, from, from + widthOf(text[from] ?? 0), marks.unknown, vocabulary.unknownScore);
  }
  const ids: number[] = [];
  for (let at = text.length; at > 0; at = ways.froms[at] ?? 0) {
    const id = ways.ids[at] ?? 0;
    if (id !== marks.unknown || ids.at(-1) !== id) ids.push(id);
  }
  return ids.reverse();
}
