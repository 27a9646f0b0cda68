import type { SupplierRecord } from "../../analysis";
import { isGeneric, romanised, skeleton, soundKeys } from "../../names";
import { type KeyKind, type KeyTableBuilder, keyKind } from "../packed/keyTable";
import { grouped, Numbers, type Section } from "../packed/layout";
import { acronymOf, nameKeys, recordTokens, writtenName } from "./nameForms";
import { WordTableBuilder } from "./wordTable";

/** A longer one is a sentence. */
export const maxNameLength = 200;

/** The skeleton of each, since none depends on its neighbours. */
const looks: readonly string[] = Array.from({ length: 128 }, (_, code) => skeleton(String.fromCharCode(code)));

const ascii = /^[\0-\x7f]*$/;

/** What a name's words look like, without the gaps between them. */
export function lookOf(words: readonly string[]): string {
  const text = words.join("");
  if (!ascii.test(text)) return skeleton(text);
  let look = "";
  for (let at = 0; at < text.length; at += 1) look += looks[text.charCodeAt(at)] ?? "";
  return look;
}

interface NameEntry {
  /** Null where the name has none. */
  readonly acronym: string | null;
  /** As written, if its words identify no one: then it has neither words nor keys. */
  readonly generic: string | null;
  readonly keys: readonly (readonly [KeyKind, string])[];
  /** Its words; then those in Latin letters, so that they are found misspelt too. */
  readonly rows: readonly (readonly string[])[];
}

const ownNames = ({ name, aliases }: SupplierRecord): string[] =>
  [...new Set([name, ...aliases])].filter(({ length }) => length <= maxNameLength);

/** With Latin letters appended if written in others. */
function rowsOf(words: readonly string[]): readonly (readonly string[])[] {
  if (words.every((word) => ascii.test(word))) return [words];
  return [words, ...new Map(romanised(words).map((form) => [form.join(" "), form])).values()];
}

/** By number, as in {@link nameEntries}. */
export function nameWords(record: SupplierRecord): readonly (readonly string[])[] {
  return ownNames(record).flatMap((own) => (isGeneric(own) ? [] : rowsOf(recordTokens(own))));
}

/** What a record's names are found by, one by one. */
export function nameEntries(record: SupplierRecord): readonly NameEntry[] {
  return ownNames(record).map((own) => {
    const words = recordTokens(own);
    const acronym = record.kind === "staff" ? null : acronymOf(words);
    if (isGeneric(own)) return { acronym, generic: writtenName(own), keys: [], rows: [] };
    const keys: (readonly [KeyKind, string])[] = [
      ...Array.from(nameKeys(words), (key) => [keyKind.name, key] as const),
      [keyKind.look, lookOf(words)],
      ...soundKeys(words).map((key) => [keyKind.sound, key] as const),
    ];
    return { acronym, generic: null, keys, rows: rowsOf(words) };
  });
}

/** Gathers the names of records, their words, and the keys that they are found by. */
export class NamesBuilder {
  readonly #table: KeyTableBuilder;
  readonly #wordTable: WordTableBuilder;
  readonly #records = new Numbers();
  readonly #ends = new Numbers();
  readonly #words = new Numbers();
  readonly #distinct = new Numbers();
  readonly #bearers = new Numbers();

  /** @param isPart of a longer list, whose words are looked for elsewhere */
  constructor(table: KeyTableBuilder, isPart: boolean) {
    this.#table = table;
    this.#wordTable = new WordTableBuilder(isPart ? null : table);
    this.#ends.push(0);
  }

  add(record: SupplierRecord, number: number): void {
    for (const { acronym, generic, keys, rows } of nameEntries(record)) {
      if (acronym !== null) this.#table.add(keyKind.acronym, acronym, number);
      if (generic !== null) this.#table.add(keyKind.generic, generic, number);
      for (const [kind, key] of keys) this.#table.add(kind, key, this.#records.length);
      for (const words of rows) this.#addWords(words, number, record.kind === "staff");
    }
  }

  sections(): readonly Section[] {
    const bearers = grouped(this.#distinct.values(), [this.#bearers.values()], this.#wordTable.count);
    const own = [this.#records.values(), this.#ends.values(), this.#words.values()];
    return [...own, ...bearers, ...this.#wordTable.sections()];
  }

  #addWords(words: readonly string[], record: number, isStaff: boolean): void {
    const name = this.#records.length;
    const seen = new Set<number>();
    for (const word of words) {
      const number = this.#wordTable.add(word);
      this.#words.push(number);
      if (seen.has(number)) continue;
      seen.add(number);
      this.#distinct.push(number);
      this.#bearers.push(name);
    }
    this.#ends.push(this.#words.length);
    this.#records.push(2 * record + Number(isStaff));
  }
}
