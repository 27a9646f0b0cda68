import type { Stretch } from "../account";
import { ibanShape, ibanShapes, isValidIban, type IbanShape } from "../schemes/iban";
import { hasBankWords } from "./labels";
import type { Runs } from "./numbers";

/** An IBAN in the folded text. */
export interface FoundIban extends Stretch {
  readonly value: string;
}

type Grouping = "compact" | "fours" | "irregular";

interface Reading {
  readonly value: string;
  readonly end: number;
  readonly grouping: Grouping;
  /** Letters were read as digits, or digits as letters. */
  readonly repaired: boolean;
  readonly joined: boolean;
}

const SEPARATORS = " \t\r\n.-/_|>*=,;:()[]{}'\"~+";
const AS_DIGIT: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1", "|": "1" };
const AS_LETTER: Readonly<Record<string, string>> = { "0": "O", "1": "I" };

/** Few on a line, more at line or cell ends. Null if too many. */
function skip(text: string, from: number): number | null {
  let at = from;
  let most = 3;
  while (at < text.length && SEPARATORS.includes(text.charAt(at))) {
    const character = text.charAt(at);
    if (character === "\n" || character === "|" || character === "\t" || character === "\r") most = 16;
    if (++at - from > most) return null;
  }
  return at;
}

function fitting(character: string, place: "n" | "a" | "c"): string | null {
  const upper = character.toUpperCase();
  const digit = upper >= "0" && upper <= "9";
  const letter = upper >= "A" && upper <= "Z";
  if (place === "c") return digit || letter ? upper : null;
  if (place === "n") return digit ? upper : (AS_DIGIT[upper] ?? null);
  return letter ? upper : (AS_LETTER[upper] ?? null);
}

/** @param country its letters, if missing in the text */
function read(text: string, start: number, shape: IbanShape, country = ""): Reading | null {
  let value = country;
  let at = start;
  let repaired = false;
  const gaps: number[] = [];
  for (let place = country.length; place < shape.length; place++) {
    const next = place === country.length ? at : skip(text, at);
    if (next === null) return null;
    if (next > at) gaps.push(place);
    const wanted = place < 2 ? "a" : place < 4 ? "n" : (shape.bban[place - 4] ?? "c");
    const character = text.charAt(next);
    const fits = fitting(character, wanted);
    if (fits === null) return null;
    repaired ||= fits !== character.toUpperCase();
    value += fits;
    at = next + 1;
  }
  const fours = gaps.length === Math.ceil(shape.length / 4) - 1 && gaps.every((gap) => gap % 4 === 0);
  const grouping = gaps.length === 0 ? "compact" : fours ? "fours" : "irregular";
  return { value, end: at, grouping, repaired, joined: !gaps.some((gap) => gap < 4) };
}

const isAlphanumeric = (character: string): boolean => /[A-Za-z0-9]/.test(character);
/** An account label shortly before, in any language; "IBAN" may be glued to the value. */
const LABEL =
  /iban|(?<![a-z])(?:account|acct|a\/c|konto|kto|rekening|compte|cuenta|conto|conta|rachun|tili|ucet|uctu|rib)/;

/** A preceding digit of an amount or IBAN in another cell, never inside a token. */
const FOLLOWS_NUMBER = /(?:^|[^A-Za-z0-9])\d{1,8}$/;

function accepts(text: string, lower: string, start: number, reading: Reading, free: number): boolean {
  const { value, end, grouping, repaired, joined } = reading;
  const before = lower.slice(Math.max(0, start - 60), start);
  const glued = /iban$/.test(before);
  const previous = glued ? "" : text.charAt(start - 1);
  const next = text.charAt(end);
  const capital = text.charAt(start) <= "Z";
  const hump = /[a-z]/.test(previous) && capital;
  const cell =
    /\d/.test(previous) && capital && grouping !== "irregular" && (start === free || FOLLOWS_NUMBER.test(before));
  if (isAlphanumeric(previous) && !hump && !cell) return false;
  const labelled = LABEL.test(before);
  if (isValidIban(value)) {
    if ((/\d/.test(next) || (cell && repaired)) && !labelled) return false;
    if (labelled) return true;
    if (value.replace(/\D/g, "").length < 8 || (repaired && (!joined || grouping === "irregular"))) return false;
    if (!joined)
      return (
        capital &&
        !hump &&
        value.length >= 20 &&
        /^[A-Z][ .\t\n-]?[A-Z][ .\t\n-]?\d[ .\t\n-]?\d/.test(text.slice(start, end))
      );
    return capital || grouping !== "irregular";
  }
  if (repaired || hump || cell || isAlphanumeric(next) || value.replace(/\D/g, "").length < 8) return false;
  if (labelled) return grouping !== "irregular" || /iban[\s:.#|>()=-]{0,12}$/.test(before);
  if (!capital || !joined || text.slice(start, end) !== text.slice(start, end).toUpperCase()) return false;
  return grouping === "fours" || (grouping === "compact" && hasBankWords(lower, start, end));
}

function startsBefore(text: string, run: number): number[] {
  const starts: number[] = [];
  let last = run - 1;
  for (let left = 8; left > 0 && last >= 0 && SEPARATORS.includes(text.charAt(last)); left--) last--;
  const ends = /[OoIl]/.test(text.charAt(last)) ? [last, last - 1] : [last];
  for (const end of ends) {
    let first = end - 1;
    for (let left = 3; left > 0 && first > 0 && SEPARATORS.includes(text.charAt(first)); left--) first--;
    if (first >= 0 && /[A-Za-z]/.test(text.charAt(end)) && /[A-Za-z]/.test(text.charAt(first))) starts.push(first);
  }
  return starts;
}

const countryAt = (text: string, start: number): string => {
  let second = start + 1;
  while (SEPARATORS.includes(text.charAt(second))) second++;
  return (text.charAt(start) + text.charAt(second)).toUpperCase();
};

/** After its label: the country for which the check digits hold. */
function withoutCountry(text: string, lower: string, start: number): Reading | null {
  if (!/iban[^\da-z][^\d\n]{0,30}$/.test(lower.slice(Math.max(0, start - 36), start))) return null;
  for (const [country, shape] of ibanShapes) {
    const reading = read(text, start, shape, country);
    if (reading === null || reading.repaired || /^[- ]?[\da-z]/i.test(text.slice(reading.end, reading.end + 2)))
      continue;
    if (isValidIban(reading.value)) return reading;
  }
  return null;
}

/** With valid check digits, or clear label or form. Linear in runs of digits. */
export function findIbans(runs: Runs, lower: string, max: number): FoundIban[] {
  const { text, starts } = runs;
  const found: FoundIban[] = [];
  let free = 0;
  for (const run of starts) {
    if (run < free) continue;
    if (found.length >= max) break;
    const keep = (start: number, { value, end }: Reading): void => {
      found.push({ value, start, end });
      free = end;
    };
    const whole = startsBefore(text, run).some((start) => {
      const shape = start < free ? undefined : ibanShape(countryAt(text, start));
      const reading = shape === undefined ? null : read(text, start, shape);
      if (reading === null || !accepts(text, lower, start, reading, free)) return false;
      keep(start, reading);
      return true;
    });
    const bare = whole ? null : withoutCountry(text, lower, run);
    if (bare !== null) keep(run, bare);
  }
  return found;
}
