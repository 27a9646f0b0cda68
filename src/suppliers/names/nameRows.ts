import type { Keys } from "../packed/keyTable";
import type { SectionReader } from "../packed/layout";
import type { NameBook } from "./nameIndex";
import type { Bearer, Word } from "./wordBook";
import { WordTable } from "./wordTable";

interface Numbered extends Word {
  readonly number: number;
}

/** The names on record by number: their words, and which names have a word. */
export class NameRows implements NameBook {
  readonly #table: WordTable;
  readonly #records: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #words: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #postings: Uint32Array;

  constructor(from: SectionReader, table: Keys) {
    this.#records = from.numbers();
    this.#ends = from.numbers();
    this.#words = from.numbers();
    this.#starts = from.numbers();
    this.#postings = from.numbers();
    this.#table = new WordTable(from, table);
  }

  get size(): number {
    return this.#records.length;
  }

  recordOf(name: number): number {
    return (this.#records[name] ?? 0) >>> 1;
  }

  isStaff(name: number): boolean {
    return ((this.#records[name] ?? 0) & 1) === 1;
  }

  wordsOf(name: number): readonly string[] {
    return Array.from(this.#words.subarray(this.#ends[name] ?? 0, this.#ends[name + 1] ?? 0), (number) =>
      this.#table.word(number),
    );
  }

  numberOf(bearer: number): number {
    return bearer;
  }

  find(text: string): Numbered | null {
    const number = this.#table.numberOf(text);
    return number === null ? null : { number, text, names: this.#postingsOf(number).length };
  }

  under(slip: string): readonly string[] {
    return this.#table.under(slip);
  }

  *bearers({ text }: Word): Iterable<Bearer> {
    const number = this.#table.numberOf(text);
    if (number === null) return;
    for (const name of this.#postingsOf(number))
      yield { name, words: (this.#ends[name + 1] ?? 0) - (this.#ends[name] ?? 0) };
  }

  #postingsOf(word: number): Uint32Array {
    return this.#postings.subarray(this.#starts[word] ?? 0, this.#starts[word + 1] ?? 0);
  }
}
