import { type Keys, type KeyTableBuilder, keyKind } from "../packed/keyTable";
import type { Section, SectionReader } from "../packed/layout";
import { slipsHeld } from "./slips";
import { Texts, TextsBuilder } from "../packed/texts";
import { maxUnder } from "./wordBook";

/** The words that the names on record are made of, each once. */
export class WordTableBuilder {
  readonly #numbers = new Map<string, number>();
  readonly #texts = new TextsBuilder();

  /** @param table null: no one looks the words up */
  constructor(private readonly table: KeyTableBuilder | null) {}

  get count(): number {
    return this.#numbers.size;
  }

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

  word(number: number): string {
    return this.#texts.at(number);
  }

  numberOf(word: string): number | null {
    return this.#table.find(keyKind.token, word).find((number) => this.#texts.at(number) === word) ?? null;
  }

  under(slip: string): readonly string[] {
    const numbers = this.#table.find(keyKind.slip, slip);
    if (numbers.length > maxUnder) return [];
    // Words of another key with the same hash are rejected later.
    return numbers.map((number) => this.#texts.at(number));
  }
}
