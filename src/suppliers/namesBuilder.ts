import type { SupplierRecord } from "../analysis";
import { isGeneric, romanised, skeleton, soundKeys } from "../names";
import { type KeyTableBuilder, keyKind } from "./keyTable";
import { grouped, Numbers, type Section } from "./layout";
import { acronymOf, nameKeys, recordTokens, writtenName } from "./nameForms";
import { WordTableBuilder } from "./wordTable";

/** Characters of a name. A longer one is a sentence. */
export const maxNameLength = 200;

/** What ASCII letters look like: the skeleton of each, since none depends on its neighbours. */
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

/** Gathers the names of records, their words, and the keys that they are found by. */
export class NamesBuilder {
  readonly #table: KeyTableBuilder;
  readonly #wordTable: WordTableBuilder;
  readonly #records = new Numbers();
  readonly #ends = new Numbers();
  readonly #words = new Numbers();

  constructor(table: KeyTableBuilder) {
    this.#table = table;
    this.#wordTable = new WordTableBuilder(table);
    this.#ends.push(0);
  }

  add(record: SupplierRecord, number: number): void {
    for (const name of new Set([record.name, ...record.aliases])) this.#addName(name, record.kind === "staff", number);
  }

  sections(): readonly Section[] {
    const names = new Uint32Array(this.#words.length);
    for (let name = 0; name + 1 < this.#ends.length; name += 1)
      names.fill(name, this.#ends.at(name), this.#ends.at(name + 1));
    const postings = grouped(this.#words.values(), names, this.#wordTable.count);
    const own = [this.#records.values(), this.#ends.values(), this.#words.values()];
    return [...own, ...postings, ...this.#wordTable.sections()];
  }

  #addName(name: string, isStaff: boolean, record: number): void {
    if (name.length > maxNameLength) return;
    const words = recordTokens(name);
    const acronym = isStaff ? null : acronymOf(words);
    if (acronym !== null) this.#table.add(keyKind.acronym, acronym, record);
    if (isGeneric(name)) return this.#table.add(keyKind.generic, writtenName(name), record);
    const row = this.#addWords(words, record, isStaff);
    for (const key of nameKeys(words)) this.#table.add(keyKind.name, key, row);
    this.#table.add(keyKind.look, lookOf(words), row);
    for (const key of soundKeys(words)) this.#table.add(keyKind.sound, key, row);
    // In Latin letters once more, as each country writes them, so that it is found there misspelt too.
    if (words.every((word) => ascii.test(word))) return;
    const latin = new Map(romanised(words).map((form) => [form.join(" "), form]));
    for (const form of latin.values()) this.#addWords(form, record, isStaff);
  }

  #addWords(words: readonly string[], record: number, isStaff: boolean): number {
    for (const word of words) this.#words.push(this.#wordTable.add(word));
    this.#ends.push(this.#words.length);
    this.#records.push(2 * record + Number(isStaff));
    return this.#records.length - 1;
  }
}
