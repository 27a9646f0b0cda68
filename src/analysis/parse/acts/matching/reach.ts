import type { Concept } from "../../../language/concept";
import type { Hit, Read } from "./hits";
import { conceptId } from "../lexicon/notions";
import { Gap } from "../text/tokens";

/** The places of a notion. */
export const at = (read: Read, concept: Concept): readonly Hit[] => read.at(conceptId(concept));

/** True where a place of one of some notions is such. */
export const anyAt = (read: Read, concepts: readonly Concept[], isSuch: (hit: Hit) => boolean): boolean =>
  concepts.some((concept) => at(read, concept).some(isSuch));

const abbreviated = /^[b-df-hj-np-tv-xz]{1,4}$/i;

/** Where a clause may begin: 1 after a comma or before a word like "but", 2 after a colon, bracket or dash. */
export function clauses(read: Read): Uint8Array {
  const marks = new Uint8Array(read.to - read.from);
  for (let i = read.from; i < read.to; i += 1) {
    const written = read.words.gap[i] ?? Gap.space;
    const gap = written === Gap.stop && abbreviated.test(read.words.word[i - 1]?.raw ?? "") ? Gap.space : written;
    marks[i - read.from] = gap === Gap.space ? 0 : gap === Gap.comma ? 1 : 2;
  }
  for (const hit of at(read, "so")) marks[hit.start - read.from] = 2;
  return marks;
}

/** Words of a sentence that are marked, from word `from` of the text on. */
export interface Marks {
  readonly from: number;
  readonly clause: Uint8Array;
  readonly on: Uint8Array;
}

/** Marks `count` words from `first` on, up to where a clause begins that is set off as much as `least` says. */
export function mark({ from, clause, on }: Marks, first: number, count: number, least: 1 | 2): void {
  for (let i = first - from; i < on.length && i < first - from + count; i += 1) {
    if (i > first - from && (clause[i] ?? 0) >= least) return;
    if (i === first - from && clause[i] !== 0) return;
    on[i] = 1;
  }
}

/** Marks words backwards from `end`, up to where their clause begins. */
export function markBack({ from, clause, on }: Marks, end: number, count: number): void {
  for (let i = end - from - 1; i >= 0 && i >= end - from - count; i -= 1) {
    if ((clause[i + 1] ?? 0) > 0) return;
    on[i] = 1;
  }
}

/** The first place of a notion within so many words behind a hit. */
export function follows(read: Read, first: Hit, concept: Concept, within: number): Hit | undefined {
  return at(read, concept).find((hit) => hit.start >= first.end && hit.start - first.end <= within);
}
