import { once, samePerson, skeleton } from "../../../names";
import { nicknames as packed } from "../../data/nicknames";
import { readRows } from "../../data/phrases";
import { foldWord } from "../../parse/acts/text/fold";
import { longestName } from "../../terms";

/** Short forms of given names. */
const nicknames = once(() => readRows(packed));

/** A right-to-left override and what it turns round, up to its end. */
const TURNED = /[\u202e\u2067]([^\u202c\u2069\u202e\u2067]{1,200})[\u202c\u2069]?/g;
/** Letters in circles and squares that Unicode doesn't fold: their first code point, each followed by the alphabet. */
const ENCLOSED = [0x1f150, 0x1f170, 0x1f1e6];

/** A name as the eye reads it: what is turned round in its order, letters out of their frames. */
function asSeen(name: string): string {
  const turned = name.slice(0, longestName).replace(TURNED, (_, text: string) => Array.from(text).reverse().join(""));
  return Array.from(turned, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const first = ENCLOSED.find((start) => code >= start && code < start + 26);
    return first === undefined ? character : String.fromCharCode(65 + code - first);
  }).join("");
}

const wordsOf = (name: string) => name.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter((word) => word !== "");
/** As it looks, without what stands between letters. */
const letters = (name: string) => skeleton(name.normalize("NFKC").replace(/[^\p{L}\p{M}\p{N}]+/gu, ""));

/** Letters with something between each two: "P r i y a  N a i r", "P.r.i.y.a". */
function isSpacedOut(name: string): boolean {
  const parts = name.split(/[\s\p{P}\p{S}]+/u).filter((part) => part !== "");
  return parts.length >= 5 && parts.every((part) => Array.from(part).length === 1);
}

/** Letters that a short form leaves out at least: Martina is not Martin's. */
const leastShortened = 2;

function sameGivenName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 3 && long.startsWith(short) && long.length - short.length >= leastShortened) return true;
  return nicknames().some((forms) => forms.includes(short) && forms.includes(long));
}

/** "Dan Okafor" for Daniel Okafor: one given name is a short form of the other, and with it the name is the same. */
function isShortForm([given = "", family = ""]: readonly string[], name: string): boolean {
  const [own = ""] = wordsOf(name);
  return samePerson(`${own} ${family}`, name) && sameGivenName(given.toLowerCase(), own.toLowerCase());
}

/**
 * Whether a name that somebody shows reads as a colleague's: the name itself in any order, with an initial, among other
 * words, spaced out, turned round, in look-alike or framed letters.
 * @param nearly Short forms of the given name count too.
 */
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

/** The words of a text as loosely as any two forms of a name share one: without marks, numbers behind, doubled vowels. */
function looseWords(text: string): readonly string[] {
  return asSeen(text)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .normalize("NFKC")
    .replace(/['’`´]/g, "")
    .replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .flatMap((word) => [word, word.replace(/\p{N}{1,20}$/u, "")])
    .filter((word) => word.length > 1)
    .map((word) => skeleton(foldWord(word)).replace(/([aou])e/g, "$1"));
}

const mostKept = 20_000;

/** Remembers what was made of a name: the same colleagues are asked about at every message. */
function kept(make: (name: string) => readonly string[]): (name: string) => readonly string[] {
  const made = new Map<string, readonly string[]>();
  return (name) => {
    const there = made.get(name) ?? make(name);
    if (made.size >= mostKept) made.clear();
    made.set(name, there);
    return there;
  };
}

const looseWordsOf = kept(looseWords);
/** All letters of a name in one, in the order written and in the other. */
const joinedOf = kept((name) => {
  const parts = wordsOf(name);
  return [parts, [...parts].reverse()].map((order) => letters(order.join("")));
});

/** Those of whose names some text may be one: a few of thousands, before each is looked at closely. */
export function thoseNamedIn<Person extends { readonly name: string | null }>(
  texts: readonly string[],
  people: readonly Person[],
): readonly Person[] {
  if (people.length === 0) return [];
  const looked = texts.map((text) => text.slice(0, longestName));
  const said = new Set(looked.flatMap(looseWordsOf));
  const spaced = new Set(looked.map(asSeen).filter(isSpacedOut).map(letters));
  return people.filter(({ name }) => {
    if (name === null) return false;
    if (looseWordsOf(name).some((word) => said.has(word))) return true;
    return spaced.size > 0 && joinedOf(name).some((one) => spaced.has(one));
  });
}
