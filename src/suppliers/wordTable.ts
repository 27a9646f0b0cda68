import { distance } from "../names";
import { type KeyTable, type KeyTableBuilder, keyKind } from "./keyTable";
import { grouped, Numbers, type Section, type SectionReader } from "./layout";
import { Texts, TextsBuilder } from "./texts";

const bucketBits = 16;
/** Words that share a rare trigram with one that is asked for and are compared with it. */
const mostCompared = 600;
/** Words that one misspelt word may be. */
const mostNear = 16;
/** Shorter words are another word with one letter changed. */
const shortestMisspelt = 5;
/** Shorter beginnings are too many words'. */
const shortestCut = 3;
/** Two slips in one word: from so many letters on. */
const longWord = 12;

/** Letters by which one word may be misspelt, 0 to 2, by the length of the longer one. */
export function slipsOf(length: number): number {
  return length < shortestMisspelt ? 0 : length < longWord ? 1 : 2;
}

/** The words that the names on record are made of, each once, and the names that have it. */
export class WordTableBuilder {
  readonly #table: KeyTableBuilder;
  readonly #numbers = new Map<string, number>();
  readonly #texts = new TextsBuilder();
  readonly #gramWords = new Numbers();
  readonly #grams = new Numbers();

  constructor(table: KeyTableBuilder) {
    this.#table = table;
  }

  get count(): number {
    return this.#numbers.size;
  }

  /** The word's number. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#texts.add(word);
    this.#numbers.set(word, number);
    this.#table.add(keyKind.token, word, number);
    if (word.length < shortestMisspelt - 1) return number;
    for (const gram of gramsOf(word)) {
      this.#grams.push(gram);
      this.#gramWords.push(number);
    }
    return number;
  }

  sections(): readonly Section[] {
    return [...this.#texts.sections(), ...grouped(this.#grams.values(), this.#gramWords.values(), 1 << bucketBits)];
  }
}

/** Reads what {@link WordTableBuilder} made. */
export class WordTable {
  readonly #table: KeyTable;
  readonly #texts: Texts;
  readonly #starts: Uint32Array;
  readonly #words: Uint32Array;

  constructor(from: SectionReader, table: KeyTable) {
    this.#table = table;
    this.#texts = new Texts(from);
    this.#starts = from.numbers();
    this.#words = from.numbers();
  }

  /** The word with that number. */
  word(number: number): string {
    return this.#texts.at(number);
  }

  /** The word's number; null for one that no name on record has. */
  numberOf(word: string): number | null {
    return this.#table.find(keyKind.token, word).find((number) => this.#texts.at(number) === word) ?? null;
  }

  /**
   * Words that may be meant by one that is misspelt: one letter away, in long words two. Not the word itself.
   * @param isCut with those that begin with it
   */
  near(word: string, isCut = false): readonly number[] {
    const most = slipsOf(word.length + 1);
    if (most === 0 && (!isCut || word.length < shortestCut)) return [];
    // One slip breaks four trigrams at most (neighbours swapped): of any four and one more, one is left whole.
    const grams = [...gramsOf(word)]
      .map((gram) => ({ gram, count: this.#start(gram + 1) - this.#start(gram) }))
      .sort((a, b) => a.count - b.count)
      .slice(0, 4 * most + 1);
    const seen = new Set<number>();
    const found: number[] = [];
    for (const { gram, count } of grams) {
      if (seen.size + count > mostCompared || found.length >= mostNear) break;
      for (let at = this.#start(gram); at < this.#start(gram + 1); at += 1) {
        const number = this.#words[at] ?? 0;
        if (seen.has(number)) continue;
        seen.add(number);
        const more = this.#texts.length(number) - word.length;
        const isMeant =
          Math.abs(more) <= most ? this.#isNear(word, number) : isCut && more > 0 && this.#begins(word, number);
        if (isMeant) found.push(number);
      }
    }
    return found.slice(0, mostNear);
  }

  #isNear(word: string, number: number): boolean {
    const other = this.#texts.at(number);
    if (!sharesLetters(word, other)) return false;
    const most = slipsOf(Math.max(word.length, other.length));
    return other !== word && (most === 1 ? isOneSlip(word, other) : distance(word, other, most) <= most);
  }

  #begins(word: string, number: number): boolean {
    return this.#texts.at(number).startsWith(word);
  }

  #start(gram: number): number {
    return this.#starts[gram] ?? 0;
  }
}

/** Whether two slips at most could make one word of the other, by the letters that they have at all. Cheap: most can't. */
export function sharesLetters(a: string, b: string): boolean {
  let apart = lettersIn(a) ^ lettersIn(b);
  let count = 0;
  while (apart !== 0 && count <= 4) {
    apart &= apart - 1;
    count += 1;
  }
  return count <= 4;
}

function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Whether two words are one slip apart: as `distance`, which takes its time. */
function isOneSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail += 1;
  const [left, right] = [a.length - head - tail, b.length - head - tail];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a.charAt(head) === b.charAt(head + 1) && a.charAt(head + 1) === b.charAt(head);
}

/** Buckets of a word's trigrams with a mark at either end. Two trigrams in one bucket only cost a comparison. */
function gramsOf(word: string): Set<number> {
  const grams = new Set<number>();
  const marked = `^${word}$`;
  for (let i = 0; i + 3 <= marked.length; i += 1) {
    let hash = 0;
    for (let j = i; j < i + 3; j += 1) hash = Math.imul(hash ^ marked.charCodeAt(j), 0x9e3779b1);
    grams.add(hash >>> (32 - bucketBits));
  }
  return grams;
}
