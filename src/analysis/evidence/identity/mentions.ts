import type { Facts } from "../../facts";
import { isGeneric, mayEndInForm, nameTokens } from "../../../names";
import { headsOf, linesBesideAccounts, namesOfLine, signatureOf, topOf } from "../said/claiming";

/** Words of one phrase at most: longer company names are found by their first words through the record's key. */
const maxWords = 6;
const maxMentions = 400;
/** Lines examined: names are in the new text and in signatures, not on line 5,000 of a report. */
const maxLines = 400;
const maxTextLength = 20_000;
/** Senders whose display names are taken apart: "Das Team der Nordwind Spedition GmbH". */
const maxShownNames = 5;

/** A word that may be part of a company's name: capitalised, a number, or a small word between two such. */
const nameWord = /^[\p{Lu}\p{N}][\p{L}\p{N}.'’&-]*$/u;
const joiner = new Set("& and und et y e of de du des der die für for van von the +".split(" "));

function phrasesOf(words: readonly string[], into: Set<string>): void {
  for (let start = 0; start < words.length; start += 1) {
    if (joiner.has(words[start] ?? "")) continue;
    const phrases: string[] = [];
    let phrase = "";
    for (const word of words.slice(start, start + maxWords)) {
      phrase += phrase === "" ? word : ` ${word}`;
      if (phrase.length >= 4 && !joiner.has(word)) phrases.push(phrase);
    }
    // Longest first.
    for (let at = phrases.length - 1; at >= 0 && into.size < maxMentions; at -= 1) into.add(phrases[at] ?? "");
  }
}

function withoutEnd(word: string): string {
  let end = word.length;
  while (end > 0 && ".!?".includes(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
}

/** A short name alone on its line: 3M, EY. */
const shortName = /^[\p{Lu}\p{N}]{2,3}$/u;

function lineMentions(line: string, names: NamesOfLine, into: Set<string>): void {
  const whole = line.trim();
  if (shortName.test(whole) && !isGeneric(whole)) into.add(whole);
  let run: string[] = [];
  const close = () => {
    phrasesOf(run, into);
    run = [];
  };
  for (const words of names) {
    for (const raw of words) {
      const word = withoutEnd(raw);
      if (nameWord.test(word) || (run.length > 0 && joiner.has(word.toLowerCase()))) run.push(word);
      else close();
    }
    close();
  }
}

const dash = /\s[-–—]\s/;
/** Names of a line, and of a message, that are taken in any case. */
const maxParts = 5;
const maxWhole = 100;

/** Names with a legal form that are kept of one message, and their length in characters. */
const maxSigned = 12;
const maxSignedLength = 80;

/** "Nordwind Spediton GmbH": each word of a name, a legal form behind. */
function isCompany(name: string): boolean {
  const words = name.split(" ");
  if (!mayEndInForm(name) || words.length > maxWords + 3 || !nameWord.test(words[0] ?? "")) return false;
  // Followed by a word, a legal form is part of the name.
  const form = nameTokens(`${name} x`).length - 1 - nameTokens(name).length;
  if (form < 1 || isGeneric(name)) return false;
  return words.filter((word) => !nameWord.test(word) && !joiner.has(word.toLowerCase())).length <= form;
}

/** Of the text that speaks. */
export interface SpokenNames {
  /** Names with a legal form, from signatures, letterheads and lines near accounts: they may be compared by likeness. */
  readonly signed: readonly string[];
  /** At most 400 capitalised phrases, compared whole: likeness is not enough for words out of a text. */
  readonly mentions: readonly string[];
}

/** Companies' names that a message may mention. */
export function spokenNames(facts: Facts): SpokenNames {
  const [signature, beside, top, heads] = [
    signatureOf(facts),
    linesBesideAccounts(facts),
    topOf(facts),
    headsOf(facts),
  ];
  const known = new Map<string, NamesOfLine>();
  const read = (line: string): NamesOfLine => {
    const names = known.get(line) ?? namesOfLine(line);
    known.set(line, names);
    return names;
  };
  // The signature first: whatever is next to the account must not crowd it out.
  const signed = signedNames([...signature, ...beside, ...heads, ...top].map(read));
  return { signed, mentions: mentionsOf(facts, [...signature, ...beside, ...top, ...heads], read) };
}

type NamesOfLine = ReturnType<typeof namesOfLine>;

function signedNames(lines: readonly NamesOfLine[]): readonly string[] {
  const found = new Set<string>();
  for (const words of lines.flat()) {
    const name = words.join(" ");
    if (found.size >= maxSigned) break;
    if (name.length <= maxSignedLength && isCompany(name)) found.add(name);
  }
  return [...found];
}

function mentionsOf(facts: Facts, claiming: readonly string[], read: (line: string) => NamesOfLine): readonly string[] {
  const found = new Set<string>();
  // Whole lines first, in whatever case: a text of many names must not crowd out its author's.
  for (const line of claiming) {
    const names = dash.test(line) ? line.split(dash, maxParts).flatMap(namesOfLine) : read(line);
    for (const words of names.slice(0, maxParts)) {
      const name = words.join(" ");
      if (words.length <= maxWords && name.length >= 4 && found.size < maxWhole) found.add(name);
    }
  }
  const lines = [...claiming, ...facts.segments.flatMap(({ lines: own }) => own).slice(0, maxLines)];
  const documents = facts.papers.flatMap(({ text }) => text.slice(0, maxTextLength).split("\n")).slice(0, maxLines);
  const shown = facts.item.from.flatMap(({ name }) => name ?? []);
  const all = [facts.item.subject ?? "", ...shown.slice(0, maxShownNames), ...lines, ...documents];
  for (const line of new Set(all)) {
    if (found.size >= maxMentions) break;
    lineMentions(line, read(line), found);
  }
  return [...found];
}
