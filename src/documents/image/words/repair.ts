import { inverted } from "../../../codecs";
import { checkAccount, ibanShape, findAccounts, type IbanPlace } from "../../../accounts";

const digitsFor: ReadonlyMap<string, string> = new Map([
  ...inverted({
    0: "O o D Q U °",
    1: "I l i | ! L ¡",
    2: "Z z",
    4: "A",
    5: "s § $",
    6: "G b",
    7: "T ? /",
    8: "E B",
    9: "g q",
  }),
  ["S", "58"],
]);
const lettersFor = inverted({ O: "0", I: "1 | !", Z: "2", A: "4", S: "5", G: "6", T: "7", B: "8" });
/** Where both may be, a letter that resembles a digit is read as one: these are far more frequent. */
const alike: Readonly<Record<string, string>> = { O: "0", I: "1", S: "5", B: "8", Z: "2", G: "6" };

/** Readings tried per token. One in 97 wrong IBANs has valid check digits: up to `maxReadings` in 97 are repaired wrongly. */
export const maxReadings = 8;
const maxIban = 34;

function placed(character: string, place: IbanPlace): string {
  if (place === "n") return /\d/.test(character) ? character : (digitsFor.get(character) ?? "");
  const letter = lettersFor.get(character) ?? character.toUpperCase();
  if (place === "a") return /^[A-Z]$/.test(letter) ? letter : "";
  return /^[A-Za-z0-9]$/.test(character) ? character.toUpperCase() : (digitsFor.get(character) ?? "");
}

const places = (country: string): readonly IbanPlace[] => ["a", "a", "n", "n", ...(ibanShape(country)?.bban ?? [])];

/** Country of an IBAN. An E that lost its foot is read as F, if no country has that code. */
function countryOf(characters: string): string {
  const country = placed(characters.charAt(0), "a") + placed(characters.charAt(1), "a");
  return ibanShape(country) === undefined ? country.replace(/F/g, "E") : country;
}

function asDemanded(characters: string): string[] {
  const country = countryOf(characters);
  const demanded = places(country);
  if (demanded.length !== characters.length || demanded.length < 15) return [];
  let readings = [country];
  for (const [at, place] of demanded.entries()) {
    if (at < country.length) continue;
    const likely = Array.from(placed(characters.charAt(at), place));
    readings = readings.flatMap((start) => likely.map((each) => start + each));
    if (readings.length === 0 || readings.length > maxReadings) return [];
  }
  return readings;
}

/** True if the check digits of an IBAN are valid. */
const holds = (value: string): boolean => checkAccount({ scheme: "iban", value, bank: null }) === true;

function exchanged(value: string): string[] {
  return places(value.slice(0, 2)).flatMap((place, at) => {
    const other = alike[value.charAt(at)];
    return place === "c" && other !== undefined ? [value.slice(0, at) + other + value.slice(at + 1)] : [];
  });
}

/** The IBAN behind a misread one, if exactly one reading fits; null also if it is valid. @param token Without separators. */
export function repairedIban(token: string): string | null {
  if (holds(token)) return null;
  const readings = asDemanded(token);
  // Digits are never swapped for digits: almost every number has a neighbour with valid check digits.
  const held = readings.filter(holds);
  if (held.length > 0) return held.length === 1 ? (held[0] ?? null) : null;
  const others = readings.flatMap(exchanged);
  if (readings.length + others.length > maxReadings) return null;
  const [only, ...more] = others.filter(holds);
  return only === undefined || more.length > 0 ? null : only;
}

const separators = /[ .·-]{1,3}/;

const inFours = (iban: string): string => iban.replace(/(.{4})(?=.)/g, "$1 ");

/** The line with misread IBANs corrected where that is proven. */
export function repaired(line: string): string {
  const words = Array.from(line.matchAll(/[^ ]+/g), ({ 0: word, index: at }) => ({ text: word, at }));
  let text = line;
  for (let first = words.length - 1; first >= 0; first -= 1) {
    let token = "";
    for (let last = first; last < words.length && token.length < maxIban; last += 1) {
      const word = words[last];
      if (word === undefined) break;
      token += word.text
        .split(separators)
        .join("")
        .replace(/^[:(]|[,;:)]$/g, "");
      if (token.length < 15 || token.length > maxIban) continue;
      const iban = repairedIban(token);
      if (iban === null) continue;
      const start = words[first]?.at ?? 0;
      text = `${text.slice(0, start)}${inFours(iban)}${text.slice(word.at + word.text.length)}`;
      break;
    }
  }
  return text;
}

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

/** Finds IBANs in groups of four, also across line ends. */
export function strays(lines: readonly string[]): Strays {
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
    const held = tokens.find(holds);
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
