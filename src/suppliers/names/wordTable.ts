import { type Keys, type KeyTableBuilder, keyKind } from "../packed/keyTable";
import type { Section, SectionReader } from "../packed/layout";
import { slipsHeld } from "./slips";
import { Texts, TextsBuilder } from "../packed/texts";
import { maxUnder } from "./wordBook";

/** The words that the names on record are made of, each once. */
export class WordTableBuilder {
  readonly #numbers = new Map<string, number>();
  readonly #texts = new TextsBuilder();

  /** @param table Where the words are found; null where nobody looks for them. */
  constructor(private readonly table: KeyTableBuilder | null) {}

  get count(): number {
    return this.#numbers.size;
  }

  /** The word's number. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#texts.add(word);
    this.#numbers.set(word, number);
    if (this.table === null) return number;
    this.table.add(keyKind.token, word, number);
    for (const slip of slipsHeld(word)) this.table.add(keyKind.slip, slip, number);
    return number;
  }

  sections(): readonly Section[] {
    return this.#texts.sections();
  }
}

/** Reads what {@link WordTableBuilder} made. */
export class WordTable {
  readonly #table: Keys;
  readonly #texts: Texts;

  constructor(from: SectionReader, table: Keys) {
    this.#table = table;
    this.#texts = new Texts(from);
  }

  /** The word with that number. */
  word(number: number): string {
    return this.#texts.at(number);
  }

  /** The word's number; null for one that no name on record has. */
  numberOf(word: string): number | null {
    return this.#table.find(keyKind.token, word).find((number) => this.#texts.at(number) === word) ?? null;
  }

  /** As `WordBook.under`. */
  under(slip: string): readonly string[] {
    const numbers = this.#table.find(keyKind.slip, slip);
    if (numbers.length > maxUnder) return [];
    // Another key of the same hash leads here too; what is no misspelling is told by the words themselves.
    return numbers.map((number) => this.#texts.at(number));
  }
}
