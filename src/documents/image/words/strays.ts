import { findAccounts } from "../../../accounts";
import { repairedIban } from "./repair";

const maxWord = 40;
const head = /^\S{2}[\dOoQDUIl|/°?SBZ]{2,3}$/;
const twofold = /^([A-Z]{2})[0OQDU][0OQD/](\d)$/;
const labelled = /\bIBAN\b(.{0,80})/;
const minDigits = 10;
const group = /^[\dA-Z]{4}$/;
const end = /^[\dA-Z]{1,4}[.,;)]?$/;
const minGroups = 3;
const maxGroups = 8;
const bare = (words: readonly string[]): string => words.join("").replace(/[^\dA-Za-z]/g, "");
const inFours = (iban: string): string => iban.replace(/(.{4})(?=.)/g, "$1 ");
const digits = (text: string): number => text.replace(/\D/g, "").length;

interface Strays {
  readonly mended: readonly string[];
  /** True if one can't be reconstructed. */
  readonly lost: boolean;
}

function groupsFrom(words: readonly string[], first: number): string[] {
  const groups = [words[first] ?? ""];
  while (groups.length <= maxGroups) {
    const word = words[first + groups.length] ?? "";
    if (!group.test(word)) {
      if (end.test(word) && /\d/.test(word)) groups.push(word);
      break;
    }
    groups.push(word);
  }
  return groups;
}

function isLost(line: string): boolean {
  const [, behind = ""] = labelled.exec(line) ?? [];
  return digits(behind) >= minDigits && findAccounts(line).length === 0;
}

/** Finds IBANs in groups of four, also across line ends. `isAccount` recognises valid ones. */
export function strays(lines: readonly string[], isAccount: (iban: string) => boolean): Strays {
  const words = lines.flatMap((line) => line.split(/\s+/));
  const mended: string[] = [];
  let lost = false;
  for (let at = 0; at < words.length; at += 1) {
    const given = words[at] ?? "";
    const word = given.replace(twofold, (_, country: string, digit: string) => `${country}0${digit}`);
    if (word.length > maxWord || !head.test(word) || /^\d+$/.test(word)) continue;
    const groups = [word, ...groupsFrom(words, at).slice(1)];
    if (groups.length <= minGroups || digits(groups.slice(1).join("")) < 10) continue;
    // The next word may look like a group: the account may end before it.
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
