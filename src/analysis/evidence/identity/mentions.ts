import type { Facts } from "../../facts";
import { isGeneric, mayEndInForm, nameTokens } from "../../../names";
import { headsOf, linesBesideAccounts, namesOfLine, signatureOf, topOf } from "../said/claiming";

/** Words of one phrase at most: longer company names are found by their first words through the record's key. */
const longest = 6;
const most = 400;
/** Lines looked at: names stand in the new text and in signatures, not on line 5,000 of a report. */
const lineLimit = 400;
const textLimit = 20_000;
/** Senders whose display names are taken apart: "Das Team der Nordwind Spedition GmbH". */
const shownNames = 5;

/** A word that may be part of a company's name: capitalised, a number, or a small word between two such. */
const nameWord = /^[\p{Lu}\p{N}][\p{L}\p{N}.'’&-]*$/u;
const joiner = new Set([
  "&",
  "and",
  "und",
  "et",
  "y",
  "e",
  "of",
  "de",
  "du",
  "des",
  "der",
  "die",
  "für",
  "for",
  "van",
  "von",
  "the",
  "+",
]);

function phrasesOf(words: readonly string[], into: Set<string>): void {
  for (let start = 0; start < words.length; start += 1) {
    if (joiner.has(words[start] ?? "")) continue;
    for (let length = Math.min(longest, words.length - start); length >= 1 && into.size < most; length -= 1) {
      if (joiner.has(words[start + length - 1] ?? "")) continue;
      const phrase = words.slice(start, start + length).join(" ");
      if (phrase.length >= 4) into.add(phrase);
    }
  }
}

function withoutEnd(word: string): string {
  let end = word.length;
  while (end > 0 && ".!?".includes(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
}

/** A short name alone on its line: 3M, EY. */
const shortName = /^[\p{Lu}\p{N}]{2,3}$/u;

function lineMentions(line: string, into: Set<string>): void {
  const whole = line.trim();
  if (shortName.test(whole) && !isGeneric(whole)) into.add(whole);
  let run: string[] = [];
  const close = () => {
    phrasesOf(run, into);
    run = [];
  };
  for (const words of namesOfLine(line)) {
    for (const raw of words) {
      const word = withoutEnd(raw);
      if (nameWord.test(word) || (run.length > 0 && joiner.has(word.toLowerCase()))) run.push(word);
      else close();
    }
    close();
  }
}

const dash = /\s[-–—]\s/;
/** Names of a line, and of a message, that are taken as they stand, whatever their case. */
const mostParts = 5;
const mostWhole = 100;

/** Names with a legal form that are kept of one message, and their length in characters. */
const mostSigned = 12;
const longestSigned = 80;

/** Names with a legal form, from signatures, letterheads and lines near accounts: they may be compared by likeness. */
export function signedNames(facts: Facts): readonly string[] {
  const found = new Set<string>();
  // The signature first: whatever stands beside the account must not crowd it out.
  for (const line of [...signatureOf(facts), ...linesBesideAccounts(facts), ...headsOf(facts), ...topOf(facts)]) {
    for (const words of namesOfLine(line)) {
      const name = words.join(" ");
      if (found.size >= mostSigned) return [...found];
      if (name.length <= longestSigned && isCompany(name)) found.add(name);
    }
  }
  return [...found];
}

/** "Nordwind Spediton GmbH": each word of a name, a legal form behind. */
function isCompany(name: string): boolean {
  const words = name.split(" ");
  if (!mayEndInForm(name) || words.length > longest + 3 || !nameWord.test(words[0] ?? "")) return false;
  // A legal form is none where a word stands behind it.
  const form = nameTokens(`${name} x`).length - 1 - nameTokens(name).length;
  if (form < 1 || isGeneric(name)) return false;
  return words.filter((word) => !nameWord.test(word) && !joiner.has(word.toLowerCase())).length <= form;
}

/** At most 400 capitalised phrases of the text that speaks, compared whole: likeness is not enough for words out of a text. */
export function mentionsOf(facts: Facts): readonly string[] {
  const found = new Set<string>();
  const claiming = [...signatureOf(facts), ...linesBesideAccounts(facts), ...topOf(facts), ...headsOf(facts)];
  // Whole lines first, in whatever case: a text of many names must not crowd out its author's.
  for (const line of claiming) {
    for (const words of line.split(dash, mostParts).flatMap(namesOfLine).slice(0, mostParts)) {
      const name = words.join(" ");
      if (words.length <= longest && name.length >= 4 && found.size < mostWhole) found.add(name);
    }
  }
  const lines = [...claiming, ...facts.segments.flatMap(({ lines: own }) => own).slice(0, lineLimit)];
  const documents = facts.papers.flatMap(({ text }) => text.slice(0, textLimit).split("\n")).slice(0, lineLimit);
  const shown = facts.item.from.flatMap(({ name }) => name ?? []);
  for (const line of [facts.item.subject ?? "", ...shown.slice(0, shownNames), ...lines, ...documents]) {
    if (found.size >= most) break;
    lineMentions(line, found);
  }
  return [...found];
}
