import { findAccounts } from "../../../accounts";
import { repairedIban } from "./repair";

/** Characters of a word that is looked at. */
const longestWord = 40;
/** The first group of an IBAN as it may be recognised: two letters and two digits, or what is taken for them. */
const head = /^\S{2}[\dOoQDUIl|/°?SBZ]{2,3}$/;
/** The nought in it, taken for a letter and a digit beside each other. */
const twofold = /^([A-Z]{2})[0OQDU][0OQD/](\d)$/;
/** What a label of an account says, and how many digits behind it on its line are no mere words. */
const labelled = /\bIBAN\b(.{0,80})/;
const fewestDigits = 10;
const group = /^[\dA-Z]{4}$/;
const end = /^[\dA-Z]{1,4}[.,;)]?$/;
/** Groups that follow the first, at least: those of a Dutch account. */
const fewest = 3;
const mostGroups = 8;

const bare = (words: readonly string[]): string => words.join("").replace(/[^\dA-Za-z]/g, "");
const inFours = (iban: string): string => iban.replace(/(.{4})(?=.)/g, "$1 ");
const digits = (text: string): number => text.replace(/\D/g, "").length;

/** What in recognised lines has the make of an IBAN. */
interface Strays {
  /** Those that were broken over lines, and whose check digits prove what was misread. */
  readonly mended: readonly string[];
  /** Is there one that no account can be made of, so that what stands there is not known? */
  readonly lost: boolean;
}

/** The groups of an IBAN from one word on, at most; too few where there is none. */
function groupsFrom(words: readonly string[], first: number): string[] {
  const groups = [words[first] ?? ""];
  while (groups.length <= mostGroups) {
    const word = words[first + groups.length] ?? "";
    if (!group.test(word)) {
      if (end.test(word) && /\d/.test(word)) groups.push(word);
      break;
    }
    groups.push(word);
  }
  return groups;
}

/** A line that is labelled as an IBAN and has its digits, but so that none is found on it. */
function isLost(line: string): boolean {
  const [, behind = ""] = labelled.exec(line) ?? [];
  return digits(behind) >= fewestDigits && findAccounts(line).length === 0;
}

/** Looks for IBANs by their make, four characters and four, over the ends of lines. `isAccount` tells one that holds as it stands. */
export function strays(lines: readonly string[], isAccount: (iban: string) => boolean): Strays {
  const words = lines.flatMap((line) => line.split(/\s+/));
  const mended: string[] = [];
  let lost = false;
  for (let at = 0; at < words.length; at += 1) {
    const given = words[at] ?? "";
    const word = given.replace(twofold, (_, country: string, digit: string) => `${country}0${digit}`);
    if (word.length > longestWord || !head.test(word) || /^\d+$/.test(word)) continue;
    const groups = [word, ...groupsFrom(words, at).slice(1)];
    if (groups.length <= fewest || digits(groups.slice(1).join("")) < 10) continue;
    // A word that follows may look like a group: the account may end before it.
    const tokens = groups.map((_, more) => bare(groups.slice(0, more + 1)));
    const held = tokens.find(isAccount);
    if (held !== undefined && word !== given) mended.push(inFours(held));
    if (held === undefined) {
      const found = [...tokens, groups.join("")].map(repairedIban).find((iban) => iban !== null);
      if (found === undefined || found === null) lost = true;
      else mended.push(inFours(found));
    }
    at += groups.length - 1;
  }
  return { mended, lost: lost || (mended.length === 0 && lines.some(isLost)) };
}
