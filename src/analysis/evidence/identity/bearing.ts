import { LastMet, once, ownCopy, remembered, samePerson, skeleton } from "../../../names";
import { nicknames as packed } from "../../data/nicknames";
import { readRows } from "../../data/phrases";
import { foldWord } from "../../parse/acts/text/fold";
import { maxNameLength } from "../../terms";

const nicknames = once(() => readRows(packed));

/** A right-to-left override and what it turns round, up to its end. */
const TURNED = /[\u202e\u2067]([^\u202c\u2069\u202e\u2067]{1,200})[\u202c\u2069]?/g;
/** Letters in circles and squares that Unicode doesn't fold: their first code point, each followed by the alphabet. */
const ENCLOSED = [0x1f150, 0x1f170, 0x1f1e6];

/** Neither is below: most names are as they are seen. */
const maybeTurned = /[\u2000-\uffff]/;

/** A name as the eye reads it: what is turned round in its order, letters out of their frames. */
function asSeen(name: string): string {
  const start = name.slice(0, maxNameLength);
  if (!maybeTurned.test(start)) return start;
  const turned = start.replace(TURNED, (_, text: string) => Array.from(text).reverse().join(""));
  return Array.from(turned, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const first = ENCLOSED.find((start) => code >= start && code < start + 26);
    return first === undefined ? character : String.fromCharCode(65 + code - first);
  }).join("");
}

const wordsOf = (name: string) => name.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter((word) => word !== "");
const letters = (name: string) => skeleton(name.normalize("NFKC").replace(/[^\p{L}\p{M}\p{N}]+/gu, ""));

/** Letters with something between each two: "P r i y a  N a i r", "P.r.i.y.a". */
function isSpacedOut(name: string): boolean {
  if (/[a-z]{2}/i.test(name)) return false;
  const parts = name.split(/[\s\p{P}\p{S}]+/u).filter((part) => part !== "");
  return parts.length >= 5 && parts.every((part) => Array.from(part).length === 1);
}

/** Letters that a short form leaves out at least: Martina is not Martin's. */
const minShortened = 2;

function sameGivenName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 3 && long.startsWith(short) && long.length - short.length >= minShortened) return true;
  return nicknames().some((forms) => forms.includes(short) && forms.includes(long));
}

/** "Dan Okafor" for Daniel Okafor: one given name is a short form of the other, and with it the name is the same. */
function isShortForm([given = "", family = ""]: readonly string[], name: string): boolean {
  const [own = ""] = wordsOf(name);
  return samePerson(`${own} ${family}`, name) && sameGivenName(given.toLowerCase(), own.toLowerCase());
}

/** Whether a name reads as a colleague's, disguised or not. @param nearly Short forms of the given name count too. */
export function bearsName(shown: string, name: string, nearly = false): boolean {
  const seen = asSeen(shown);
  if (samePerson(seen, name)) return true;
  if (isSpacedOut(seen)) return joinedOf(name).includes(letters(seen));
  const words = wordsOf(seen);
  const size = wordsOf(name).length;
  if (nearly && isShortForm(words, name)) return true;
  // A full name within a longer one; an initial within it would fit too many.
  return words.some((_, at) => {
    const part = words.slice(at, at + size);
    return part.length === size && part.every((word) => word.length > 1) && samePerson(part.join(" "), name);
  });
}

/** Without marks, numbers behind, doubled vowels, so that any two forms of a name share a word. */
const looseWordsOf = (piece: string): readonly string[] =>
  piece
    .replace(/['’`´]/g, "")
    .replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ")
    .split(" ")
    .flatMap((word) => [word, word.replace(/\p{N}{1,20}$/u, "")])
    .filter((word, at, all) => word.length > 1 && all.indexOf(word) === at)
    .map((word) => skeleton(foldWord(word)).replace(/([aou])e/g, "$1"));

const pieces = new LastMet(12, 60, (written) => {
  const raw = ownCopy(written);
  return { raw, words: looseWordsOf(raw) };
});

const isAscii = /^[\0-\x7f]*$/;
const isInWord = Array.from({ length: 0x80 }, (_, code) => /[A-Za-z0-9'`]/.test(String.fromCharCode(code)));
const parting = /[^\p{L}\p{M}\p{N}'’`´]+/u;

function looseWords(text: string): readonly string[] {
  const found: string[] = [];
  if (isAscii.test(text)) {
    for (let from = 0; from < text.length; from += 1) {
      let to = from;
      while (isInWord[text.charCodeAt(to)] === true) to += 1;
      if (to > from) for (const word of pieces.at(text, from, to).words) found.push(word);
      from = to;
    }
    return found;
  }
  const plain = asSeen(text)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .normalize("NFKC");
  return plain.split(parting).flatMap((piece) => pieces.at(piece, 0, piece.length).words);
}

/** All letters of a name in one, in the order written and in the other. */
const joinedOf = remembered(20_000, maxNameLength, (name: string): readonly string[] => {
  const parts = wordsOf(name);
  return [parts, [...parts].reverse()].map((order) => letters(order.join("")));
});

interface PeopleIndex<Person> {
  readonly byWord: ReadonlyMap<string, readonly Person[]>;
  /** The beginnings of these words, by {@link placeOf}. */
  readonly begins: Uint8Array;
}

const indexes = new WeakMap<readonly unknown[], PeopleIndex<unknown>>();

function indexOf<Person extends { readonly name: string | null }>(people: readonly Person[]): PeopleIndex<Person> {
  const known = indexes.get(people) as PeopleIndex<Person> | undefined;
  if (known !== undefined) return known;
  const byWord = new Map<string, Person[]>();
  const begins = new Uint8Array(1 << placeBits);
  for (const person of people)
    for (const word of looseWords(person.name ?? "")) {
      const sharing = byWord.get(word);
      if (sharing === undefined) byWord.set(word, [person]);
      else sharing.push(person);
      begins[placeOf(beginningOf(word))] = 1;
    }
  const made = { byWord, begins };
  indexes.set(people, made);
  return made;
}

/** Letters that make a beginning, and bits of each. */
const beginning = 5;
const bits = 5;
const placeBits = 15;
const placeOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - placeBits);
const withLetter = (key: number, code: number): number => (key << bits) | (code & ((1 << bits) - 1));
const padded = (key: number, letters: number): number => key << (bits * (beginning - letters));

function beginningOf(word: string): number {
  let key = 0;
  for (let at = 0; at < beginning; at += 1) key = withLetter(key, at < word.length ? word.charCodeAt(at) : 0);
  return key;
}

/** Each ASCII character as `looseWordsOf` folds it. */
const folds = once(() =>
  Array.from({ length: 0x80 }, (_, code) =>
    Array.from(skeleton(foldWord(String.fromCharCode(code))), (letter) => letter.charCodeAt(0)),
  ),
);
const [small, capital, digit, apostrophe] = [0, 1, 2, 3];
const letterKinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /['`]/];
const kinds = Array.from({ length: 0x80 }, (_, code) =>
  letterKinds.findIndex((kind) => kind.test(String.fromCharCode(code))),
);
const [a, e, o, u] = [0x61, 0x65, 0x6f, 0x75];

/** Whether words of a text may be some whose beginnings are known. True for more texts than those: it saves a closer look. */
function mayHaveWords(text: string, begins: Uint8Array): boolean {
  const folded = folds();
  let [key, letters, last, before] = [0, 0, -1, 0];
  let isSpaced = true;
  let wasLetter = false;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code > 0x7f) return true;
    const kind = kinds[code] ?? -1;
    const isLetter = kind === small || kind === capital;
    if (isLetter && wasLetter) isSpaced = false;
    wasLetter = isLetter;
    if (kind === apostrophe) continue;
    const isParted = kind < 0 || (last === small && kind === capital);
    if (
      letters > 0 &&
      letters < beginning &&
      (isParted || kind === digit) &&
      begins[placeOf(padded(key, letters))] === 1
    )
      return true;
    if (isParted) key = letters = before = 0;
    last = kind;
    if (kind < 0 || letters === beginning) continue;
    for (const letter of folded[code] ?? []) {
      const isSilent = letter === e && (before === a || before === o || before === u);
      before = isSilent ? 0 : letter;
      if (isSilent || letters === beginning) continue;
      key = withLetter(key, letter);
      letters += 1;
      if (letters === beginning && begins[placeOf(key)] === 1) return true;
    }
  }
  // Letters that are set apart are compared joined.
  return isSpaced;
}

/** Those of whose names some text may be one: a few of thousands, before each is looked at closely. */
export function thoseNamedIn<Person extends { readonly name: string | null }>(
  texts: readonly string[],
  people: readonly Person[],
): readonly Person[] {
  if (people.length === 0) return [];
  const { byWord, begins } = indexOf(people);
  const looked = texts.map((text) => text.slice(0, maxNameLength)).filter((text) => mayHaveWords(text, begins));
  if (looked.length === 0) return [];
  const found = new Set(looked.flatMap(looseWords).flatMap((word) => byWord.get(word) ?? []));
  const spaced = new Set(looked.map(asSeen).filter(isSpacedOut).map(letters));
  if (found.size === 0 && spaced.size === 0) return [];
  const isSpaced = (name: string) => joinedOf(name).some((one) => spaced.has(one));
  return people.filter((one) => found.has(one) || (spaced.size > 0 && one.name !== null && isSpaced(one.name)));
}
