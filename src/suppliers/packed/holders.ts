import type { KeyKind, KeyTableBuilder } from "./keyTable";
import { grouped, Numbers, type Section, type SectionReader } from "./layout";
import { Texts, TextsBuilder } from "./texts";

/** Each text once, with the numbers of its holders. */
export class HoldersBuilder {
  readonly #numbers = new Map<string, number>();
  readonly #texts = new TextsBuilder();
  readonly #held = new Numbers();
  readonly #holders = new Numbers();

  constructor(private readonly table: KeyTableBuilder) {}

  /** @param keysOf computes the keys of a text that has no holder yet */
  add(text: string, holder: number, keysOf: () => Iterable<readonly [KeyKind, string]>): void {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#texts.add(text);
      this.#numbers.set(text, number);
      for (const [kind, key] of keysOf()) this.table.add(kind, key, number);
    }
    this.#held.push(number);
    this.#holders.push(holder);
  }

  sections(): readonly Section[] {
    return [...this.#texts.sections(), ...grouped(this.#held.values(), [this.#holders.values()], this.#numbers.size)];
  }
}

/** Reads what {@link HoldersBuilder} made. */
export class Holders {
  readonly texts: Texts;
  readonly #starts: Uint32Array;
  readonly #holders: Uint32Array;

  constructor(from: SectionReader) {
    this.texts = new Texts(from);
    this.#starts = from.numbers();
    this.#holders = from.numbers();
  }

  /** In the order added. */
  of(number: number): Uint32Array {
    return this.#holders.subarray(this.#starts[number] ?? 0, this.#starts[number + 1] ?? 0);
  }
}

/** Each once, by rank, then in list order. @param ranks tests for each rank; holders of none are left out */
export function chosenOf(
  lists: readonly Uint32Array[],
  ranks: readonly ((holder: number) => boolean)[],
  max: number,
): readonly number[] {
  const chosen = new Set<number>();
  for (const isOfRank of ranks) {
    for (const list of lists) {
      for (const holder of list) {
        if (chosen.size >= max) return [...chosen];
        if (isOfRank(holder)) chosen.add(holder);
      }
    }
  }
  return [...chosen];
}
