import type { KeyTable } from "./keyTable";
import type { SectionReader } from "./layout";
import { WordTable } from "./wordTable";

/** Names that may hold the words of a question, looked through at most. */
const mostScanned = 10_000;
/** Of the question's words those that the fewest names have: enough for one that is misspelt, and one that is added. */
const mostGroups = 3;

/** The names on record by number: their words, and which names have a word. */
export class NameRows {
  readonly wordTable: WordTable;
  readonly #records: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #words: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #postings: Uint32Array;

  constructor(from: SectionReader, table: KeyTable) {
    this.#records = from.numbers();
    this.#ends = from.numbers();
    this.#words = from.numbers();
    this.#starts = from.numbers();
    this.#postings = from.numbers();
    this.wordTable = new WordTable(from, table);
  }

  recordOf(name: number): number {
    return (this.#records[name] ?? 0) >>> 1;
  }

  isStaff(name: number): boolean {
    return ((this.#records[name] ?? 0) & 1) === 1;
  }

  wordsOf(name: number): readonly string[] {
    return Array.from(this.#numbersOf(name), (number) => this.wordTable.word(number));
  }

  /** How many names have a word. */
  frequency(word: number): number {
    return (this.#starts[word + 1] ?? 0) - (this.#starts[word] ?? 0);
  }

  /**
   * The names that share the most with a question, at most `limit`, those that share the rarest words first.
   * @param groups of each word of the question the numbers of the words that may be meant
   */
  candidates(groups: readonly (readonly number[])[], limit: number): readonly number[] {
    const weights = new Map<number, number>();
    const size = this.#records.length;
    for (const word of groups.flat()) weights.set(word, Math.log(1 + size / (1 + this.frequency(word))));
    const counted = groups
      .filter((group) => group.length > 0)
      .map((group) => ({ group, count: group.reduce((sum, word) => sum + this.frequency(word), 0) }))
      .sort((a, b) => a.count - b.count);
    const best: { name: number; score: number }[] = [];
    let scanned = 0;
    for (const { group, count } of counted.slice(0, mostGroups)) {
      scanned += count;
      if (scanned > mostScanned) break;
      for (const word of group) {
        for (let at = this.#starts[word] ?? 0; at < (this.#starts[word + 1] ?? 0); at += 1) {
          const name = this.#postings[at] ?? 0;
          keepBest(best, name, this.#score(name, weights), limit);
        }
      }
    }
    return best.map(({ name }) => name);
  }

  #score(name: number, weights: ReadonlyMap<number, number>): number {
    const end = this.#ends[name + 1] ?? 0;
    let score = 0;
    for (let at = this.#ends[name] ?? 0; at < end; at += 1) score += weights.get(this.#words[at] ?? 0) ?? -0.5;
    return score;
  }

  #numbersOf(name: number): Uint32Array {
    return this.#words.subarray(this.#ends[name] ?? 0, this.#ends[name + 1] ?? 0);
  }
}

/** Puts a name into the list of the best, which stays in order. */
function keepBest(best: { name: number; score: number }[], name: number, score: number, limit: number): void {
  if (best.length === limit && score <= (best.at(-1)?.score ?? 0)) return;
  let at = best.length;
  while (at > 0 && (best[at - 1]?.score ?? 0) < score) at -= 1;
  for (let before = at - 1; before >= 0 && best[before]?.score === score; before -= 1)
    if (best[before]?.name === name) return;
  best.splice(at, 0, { name, score });
  if (best.length > limit) best.pop();
}
