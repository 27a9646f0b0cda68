import type { SupplierRecord } from "../../analysis";
import {
  freshNameTokens,
  isGeneric,
  isGenericWord,
  nameSimilarity,
  nameTokens,
  ownCopy,
  romanised,
  samePerson,
  soundKeys,
} from "../../names";
import { bestNames, tellingWords } from "./bestNames";
import { type KeyKind, type Keys, keyKind } from "../packed/keyTable";
import { fitOf, type Words } from "./nameFit";
import {
  acronymOf,
  companyTokens,
  formKey,
  mendedTokens,
  nameKeys,
  nameParts,
  recordTokens,
  respelled,
  spelled,
  writtenName,
} from "./nameForms";
import { lookOf, maxNameLength } from "./namesBuilder";
import type { RecordList } from "../packed/records";
import { type Word, type WordBook, wordsNear } from "./wordBook";

const maxCandidates = 64;
/** By likeness. More are no answer. */
const maxNear = 5;
const maxExact = 300;
const maxKept = 2_000;
/** Few enough names have the word to identify one. */
const rare = 60;
/** Words searched misspelt. Longer names are sentences. */
const maxWords = 8;
const minPartLength = 5;
/** Letters, for all whose beginnings and ends are looked up. */
const maxGluedLength = 40;
/** For a name with the same legal form. */
const minAcronym = 4;

/** The names on record: by number, by their words, and by how near these are. */
export interface NameBook extends WordBook {
  recordOf(name: number): number;
  isStaff(name: number): boolean;
  wordsOf(name: number): readonly string[];
  /** Null while unknown. */
  numberOf(bearer: number): number | null;
}

/** Ignores legal form, word order and accents, and finds similar names. */
export class NameIndex {
  readonly #table: Keys;
  readonly #records: RecordList;
  readonly #names: NameBook;
  readonly #words: Words;
  /** What names are: the same people write again and again. */
  readonly #known = new Map<string, readonly SupplierRecord[]>();

  constructor(table: Keys, records: RecordList, names: NameBook) {
    this.#table = table;
    this.#records = records;
    this.#names = names;
    this.#words = {
      isKnown: (word) => names.find(word) !== null,
      isRare: (word) => {
        const found = names.find(word);
        return found !== null && found.names <= rare;
      },
    };
  }

  /** For words picked out of a text. A name of words that thousands have identifies no one. */
  named(clue: string): readonly SupplierRecord[] {
    if (clue.length > maxNameLength) return [];
    const words = freshNameTokens(clue);
    return words.every(isGenericWord) ? [] : this.#withTokens(spelled(words));
  }

  /** The very name; failing that, one that looks or sounds alike or is abbreviated; failing that, the nearest. */
  matches(clue: string): readonly SupplierRecord[] {
    if (clue.length > maxNameLength) return [];
    const known = this.#known.get(clue);
    if (known !== undefined) return known;
    const { unknown } = this.#table;
    const found = this.#search(clue);
    if (this.#known.size >= maxKept) this.#known.clear();
    if (this.#table.unknown === unknown) this.#known.set(ownCopy(clue), found);
    return found;
  }

  #search(clue: string): readonly SupplierRecord[] {
    const written = isGeneric(clue) ? this.#generic(writtenName(clue)) : [];
    if (written.length > 0) return written;
    const parts = isGeneric(clue) ? [] : nameParts(clue);
    const forms = [...new Set([clue, ...parts, ...respelled(clue)])].filter((form) => !isGeneric(form));
    const asked = forms.map(companyTokens);
    const unknown = this.#table.unknown;
    const exact =
      firstFound(asked, (words) => this.#withTokens(words)) ??
      firstFound(asked, (words) =>
        this.#under(keyKind.look, lookOf(words), (held) => lookOf(held) === lookOf(words)),
      ) ??
      firstFound(asked, (words) => this.#sounding(words)) ??
      firstFound(forms, (form) => this.#abbreviated(form));
    // Near names don't count where the name itself may exist.
    if (exact !== null || this.#table.unknown > unknown) return exact ?? [];
    return (
      firstFound(forms, (form) => this.#near(form, companyTokens(form))) ??
      // Names on record in other letters are kept in Latin ones too.
      firstFound(asked.flatMap(romanised), (words) => this.#near(words.join(" "), words)) ??
      []
    );
  }

  #generic(written: string): readonly SupplierRecord[] {
    const found = this.#table.find(keyKind.generic, written).slice(0, maxExact);
    return found
      .map((number) => this.#records.at(number))
      .filter(({ name, aliases }) => [name, ...aliases].some((one) => writtenName(one) === written));
  }

  #withTokens(words: readonly string[]): readonly SupplierRecord[] {
    const hasKey = (key: string) => (held: readonly string[]) => [...nameKeys(held)].includes(key);
    return firstFound(nameKeys(words), (key) => this.#under(keyKind.name, key, hasKey(key))) ?? [];
  }

  /** Whether the key is a name's own is checked with its words. */
  #under(kind: KeyKind, key: string, isOwn: (words: readonly string[]) => boolean): readonly SupplierRecord[] {
    const names = this.#table.find(kind, key);
    return names.length === 0
      ? []
      : this.#recordsOf(names.slice(0, maxExact).filter((name) => isOwn(this.#names.wordsOf(name))));
  }

  #recordsOf(names: readonly number[]): readonly SupplierRecord[] {
    return [...new Set(names.map((name) => this.#names.recordOf(name)))].map((number) => this.#records.at(number));
  }

  /** Cyrillic or Greek letters, compared with Latin ones. */
  #sounding(words: readonly string[]): readonly SupplierRecord[] {
    const foreign = isForeign(words);
    const isOther = (key: string) => (held: readonly string[]) =>
      isForeign(held) !== foreign && soundKeys(held).includes(key);
    return firstFound(soundKeys(words), (key) => this.#under(keyKind.sound, key, isOther(key))) ?? [];
  }

  /** By acronym, either way. Needs the record's domain, or the legal form and four letters: three mean anything. */
  #abbreviated(form: string): readonly SupplierRecord[] {
    const words = recordTokens(form);
    const [only = ""] = words;
    const sameForm = (record: SupplierRecord): boolean =>
      formKey(form) !== "" && [record.name, ...record.aliases].some((name) => formKey(name) === formKey(form));
    const isLong = (letters: string): boolean => letters.length >= minAcronym;
    if (words.length === 1) {
      const numbers = this.#table.find(keyKind.acronym, only).slice(0, maxExact);
      const whole = numbers
        .map((number) => this.#records.at(number))
        .filter(({ name, aliases }) => [name, ...aliases].some((own) => acronymOf(recordTokens(own)) === only));
      const [record] = whole;
      if (record === undefined || whole.length > 1) return [];
      const isOwn = record.domains.some((domain) => domain.startsWith(`${only}.`));
      return isOwn || (isLong(only) && sameForm(record)) ? [record] : [];
    }
    const letters = acronymOf(words);
    if (letters === null || !isLong(letters)) return [];
    const short = this.#withTokens([letters]);
    return short.length === 1 ? short.filter(sameForm) : [];
  }

  #near(form: string, words: readonly string[]): readonly SupplierRecord[] {
    const company = mendedTokens(words, this.#words.isKnown);
    const near = this.#candidates(company, form).flatMap((name) => {
      const held = this.#names.wordsOf(name);
      const distance = this.#names.isStaff(name) ? this.#personFit(form, name) : fitOf(company, held, this.#words);
      return distance === null ? [] : [{ name, distance, words: held.join(" ") }];
    });
    const nearest = Math.min(...near.map(({ distance }) => distance));
    const asked = company.join(" ");
    const best = near
      .filter(({ distance }) => distance === nearest)
      .map((one) => ({ name: one.name, alike: nameSimilarity(asked, one.words) }))
      .sort((a, b) => b.alike - a.alike);
    return this.#recordsOf(best.map(({ name }) => name)).slice(0, maxNear);
  }

  #personFit(form: string, name: number): number | null {
    const record = this.#records.at(this.#names.recordOf(name));
    return [record.name, ...record.aliases].some((own) => samePerson(form, own)) ? 0 : null;
  }

  #candidates(company: readonly string[], form: string): readonly number[] {
    const names = this.#names;
    const exact = (word: string): Word[] => [names.find(word) ?? []].flat();
    // A person's name may hold words that are a department's.
    const words = [...new Set([...company, ...nameTokens(form)])].slice(0, maxWords);
    const pairs = company.slice(1).map((word, at) => `${company[at] ?? ""}${word}`);
    const whole = company.length === 2 ? pairs.flatMap((pair) => wordsNear(names, pair)) : [];
    const groups = [
      // A correct word of a trade or place is no slip, and too many names have similar ones.
      ...words.map((word) => {
        const known = exact(word);
        const isSure = known.length > 0 && isGenericWord(word);
        return isSure ? known : [...known, ...wordsNear(names, word, word === company.at(-1))];
      }),
      ...pairs.map(exact),
      whole,
      ...company.filter((word) => exact(word).length === 0).map((word) => this.#within(word)),
    ];
    return bestNames(names, tellingWords(groups), maxCandidates).flatMap((bearer) => names.numberOf(bearer) ?? []);
  }

  #within(word: string): Word[] {
    const found: Word[] = [];
    for (let at = minPartLength; at + 3 <= Math.min(word.length, maxGluedLength); at += 1) {
      for (const part of [word.slice(0, at), word.slice(-at)]) {
        const known = this.#names.find(part);
        if (known !== null && known.names <= rare) found.push(known);
      }
    }
    return found;
  }
}

const isForeign = (words: readonly string[]): boolean =>
  words.some((word) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word));

function firstFound<T>(
  keys: Iterable<T>,
  find: (key: T) => readonly SupplierRecord[],
): readonly SupplierRecord[] | null {
  for (const key of keys) {
    const found = find(key);
    if (found.length > 0) return found;
  }
  return null;
}
