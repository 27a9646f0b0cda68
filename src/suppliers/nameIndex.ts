import type { SupplierRecord } from "../analysis";
import { isGeneric, nameSimilarity, nameTokens, samePerson, skeleton } from "../names";
import { companyTokens, nameKeys, nameParts, writtenName } from "./nameForms";
import { TrigramIndex } from "./trigrams";

/** Characters of a name. A longer one is a sentence. */
const maxLength = 200;
/** Names that are compared in full with one clue. */
const maxCandidates = 50;
/** Records that one name may mean by likeness. More are no answer. */
const maxNear = 5;
/** From what similarity on two company names are one, misspelt: chosen for precision, since a wrong payee accuses the innocent. */
const nearEnough = 0.9;

/** Whose a name is: the name on record or an alias, whatever its legal form, order of words and accents, or nearly so. */
export class NameIndex {
  readonly #byKey = new Map<string, SupplierRecord[]>();
  /** Names by what they look like: N0rdwind Sped1tion. */
  readonly #byLook = new Map<string, SupplierRecord[]>();
  /** Names of generic words, such as Global Services Ltd, by all that is written. */
  readonly #generic = new Map<string, SupplierRecord[]>();
  readonly #names: string[] = [];
  readonly #records: SupplierRecord[] = [];
  #trigrams: TrigramIndex | null = null;

  constructor(records: readonly SupplierRecord[]) {
    for (const record of records) for (const name of [record.name, ...record.aliases]) this.#add(name, record);
  }

  /** The records of that very name, for words picked out of a text. A name of words that thousands carry is nobody's. */
  named(clue: string): readonly SupplierRecord[] {
    return clue.length > maxLength || isGeneric(clue) ? [] : this.#withTokens(nameTokens(clue));
  }

  /**
   * The records that somebody names who gives the name as his own: that very name, with a department or a person beside
   * it; failing that, those of a name that looks the same; failing that, those of one so near that it can only be meant, nearest first.
   */
  matches(clue: string): readonly SupplierRecord[] {
    if (clue.length > maxLength) return [];
    if (isGeneric(clue)) return this.#generic.get(writtenName(clue)) ?? [];
    const forms = [clue, ...nameParts(clue)].filter((form) => !isGeneric(form));
    for (const form of forms) {
      const exact = this.#withTokens(companyTokens(form));
      if (exact.length > 0) return exact;
    }
    const alike = firstFound(forms, (form) => this.#byLook.get(lookOf(companyTokens(form))) ?? []);
    return alike.length > 0 ? alike : firstFound(forms, (form) => this.#near(form));
  }

  #withTokens(tokens: readonly string[]): readonly SupplierRecord[] {
    return firstFound(nameKeys(tokens), (key) => this.#byKey.get(key) ?? []);
  }

  #near(clue: string): readonly SupplierRecord[] {
    // Built at the first name that isn't on record as written.
    this.#trigrams ??= new TrigramIndex(this.#names.map(nameTokens));
    const company = companyTokens(clue).join(" ");
    const near = this.#trigrams.candidates(nameTokens(clue), maxCandidates).flatMap((position) => {
      const [name = "", record] = [this.#names[position], this.#records[position]];
      if (record === undefined) return [];
      const similarity = record.kind === "staff" ? Number(samePerson(clue, name)) : companySimilarity(company, name);
      return similarity >= nearEnough ? [{ record, similarity }] : [];
    });
    const best = near.sort((a, b) => b.similarity - a.similarity).map(({ record }) => record);
    return [...new Set(best)].slice(0, maxNear);
  }

  #add(name: string, record: SupplierRecord): void {
    if (name.length > maxLength) return;
    if (isGeneric(name)) return put(this.#generic, writtenName(name), record);
    this.#names.push(name);
    this.#records.push(record);
    for (const key of nameKeys(nameTokens(name))) put(this.#byKey, key, record);
    put(this.#byLook, lookOf(nameTokens(name)), record);
  }
}

function lookOf(tokens: readonly string[]): string {
  return skeleton(tokens.join(""));
}

function put(index: Map<string, SupplierRecord[]>, key: string, record: SupplierRecord): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, [record]);
  else if (there.at(-1) !== record) there.push(record);
}

function firstFound<T>(keys: readonly T[], find: (key: T) => readonly SupplierRecord[]): readonly SupplierRecord[] {
  for (const key of keys) {
    const found = find(key);
    if (found.length > 0) return found;
  }
  return [];
}

/** Numbers are no slip: Immobilien 12 and Immobilien 13 are two. */
function companySimilarity(a: string, b: string): number {
  const numbers = (name: string): string =>
    nameTokens(name)
      .filter((token) => /\d/.test(token))
      .sort()
      .join(" ");
  return numbers(a) === numbers(b) ? nameSimilarity(a, b) : 0;
}
