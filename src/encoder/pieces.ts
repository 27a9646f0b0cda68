import { normalised } from "./normalise";
import { utf8, widthOf } from "./utf8";
import { hashed, marks, seed, type Vocabulary } from "./vocabulary";

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
