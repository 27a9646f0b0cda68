import { normalised } from "./normalise";
import { utf8, widthOf } from "./utf8";
import { hashed, marks, seed, type Vocabulary } from "./vocabulary";

/** Code units of a text that are cut into pieces at most, before it is normalised and afterwards. */
const mostText = 4_096;

/** The best way to each place of a text that begins a character. */
interface Ways {
  /** The score of the best way; minus infinity where none is known. */
  readonly scores: Float32Array;
  /** The last piece on it. */
  readonly ids: Int32Array;
  /** Where that piece begins. */
  readonly froms: Int32Array;
}

/** Takes a way to `to`, if it is better than what is known. Scores are of 32 bits, as those that the pieces were chosen with. */
function take({ scores, ids, froms }: Ways, from: number, to: number, id: number, score: number): void {
  const sum = Math.fround((scores[from] ?? 0) + score);
  if (sum <= (scores[to] ?? 0)) return;
  scores[to] = sum;
  ids[to] = id;
  froms[to] = from;
}

/** Tries each piece that begins here. */
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

/**
 * The ids of the pieces that a text is cut into, of all ways the one whose scores sum up to most; characters in a row that no
 * piece spells are one unknown. Null where the text is longer than `mostText`.
 */
export function piecesOf(given: string, vocabulary: Vocabulary): readonly number[] | null {
  if (given.length > mostText) return null;
  const plain = normalised(given);
  if (plain.length > mostText) return null;
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
