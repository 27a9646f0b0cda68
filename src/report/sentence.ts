import type { Finding, Parameter, Reason } from "../analysis";
import { textOf, type Template } from "../messages";
import type { Words } from "./locales";

/** Longest value from a message that is put into a sentence, in characters. */
const maxValueLength = 160;

/** Text from a message fit for a sentence: bounded, without control and bidi characters (UAX 9) and half surrogate pairs. */
export function tame(text: string, maxValue = maxValueLength): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, " ").trim();
  return plain.length > maxValue ? `${plain.slice(0, maxValue - 1).replace(/[\ud800-\udbff]$/, "")}…` : plain;
}

/** Values of a list that are named; a message may hold hundreds of accounts. */
const maxListed = 10;

interface Formats {
  readonly list: Intl.ListFormat;
  readonly number: Intl.NumberFormat;
  readonly country: Intl.DisplayNames;
  readonly day: Intl.DateTimeFormat;
}

const made = new Map<string, Formats>();

function formatsOf({ locale }: Words): Formats {
  const known = made.get(locale);
  if (known !== undefined) return known;
  const fresh: Formats = {
    list: new Intl.ListFormat(locale, { type: "conjunction" }),
    number: new Intl.NumberFormat(locale),
    country: new Intl.DisplayNames([locale], { type: "region", fallback: "code" }),
    // English readers sit on both sides of the ocean: a day before a month's name is misread by no one.
    day: new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { dateStyle: "medium", timeZone: "UTC" }),
  };
  made.set(locale, fresh);
  return fresh;
}

function countryName(code: string, words: Words): string {
  return /^[A-Z]{2}$/.test(code) ? (formatsOf(words).country.of(code) ?? code) : code;
}

function day(iso: string, words: Words): string {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : formatsOf(words).day.format(date);
}

/** How a domain imitates another, in words. */
export const trickName = (trick: string, { tricks }: Words): string => tame(look(tricks, trick));

function look(table: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(table, key) ? (table[key] ?? key) : key;
}

/** Parameters whose values are the record's, or words of our own. All others are for a sender to choose. */
const ours: ReadonlySet<string> = new Set(["supplier", "owner", "trick", "target", "country", "date"]);

function shown(name: string, value: Parameter, words: Words, bound: number): string {
  const maxValue = ours.has(name) ? maxValueLength : bound;
  const { list, number } = formatsOf(words);
  if (typeof value === "number") return number.format(value);
  if (name === "expected" && typeof value !== "string") {
    return list.format(value.map((code) => countryName(code, words)));
  }
  if (typeof value !== "string") {
    const named = value.slice(0, maxListed).map((one) => tame(one, maxValue));
    return list.format(value.length > maxListed ? [...named, "…"] : named);
  }
  if (name === "trick") return trickName(value, words);
  if (name === "target") return tame(look(words.targets, value));
  if (name === "country") return tame(countryName(value, words));
  if (name === "date") return tame(day(value, words));
  return tame(value, maxValue);
}

/** Fills in a message; tests look for braces left. @param maxValue Characters of each value that a sender may choose. */
export function fill<Name extends string>(
  message: Template<Name>,
  params: Readonly<Record<NoInfer<Name>, Parameter>>,
  words: Words,
  maxValue: number = maxValueLength,
): string {
  const values: Readonly<Record<string, Parameter>> = params;
  return textOf(message).replace(/\{(\w{1,30})\}(\.?)/g, (whole, name: string, stop: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    const text = shown(name, value, words, maxValue);
    // "… of Valtorta S.r.l." has its full stop already.
    return text.endsWith(".") ? text : `${text}${stop}`;
  });
}

const outlookError = /^(\d{3,5}) \S.{0,98}[.!?]$/;

function errorOf({ code, detail }: Reason): string | null {
  const number = code === "notProvided" ? outlookError.exec(detail ?? "")?.[1] : undefined;
  return number === undefined ? null : `Outlook ${number}`;
}

const isOfClient = ({ code, detail }: Reason): boolean => code === "notProvided" && detail === "client";

const missing: ReadonlyMap<string, keyof Words["missing"]> = new Map([
  ["dmarc", "dmarc"],
  ["headers", "headers"],
  ["date", "date"],
  ["Date", "date"],
]);

/** A part and why it was not read, as one of a list: "a.pdf (encrypted)". */
export function listed(part: string, why: readonly string[]): string {
  return `${part} (${why.join(", ")})`;
}

/** A reason in words, as one of a list, with what it is about. */
export function reasonText(reason: Reason, words: Words): string {
  const { code, detail } = reason;
  const part = code === "notProvided" ? missing.get(detail ?? "") : undefined;
  if (part !== undefined) return words.missing[part];
  const why = whyNot(reason, words);
  return detail === undefined || why.length > 1 || isOfClient(reason) ? why.join(", ") : listed(tame(detail), why);
}

function whyNot(reason: Reason, words: Words): string[] {
  if (isOfClient(reason)) return [words.notHere];
  const error = errorOf(reason);
  return [words.reasons[reason.code], ...(error === null ? [] : [error])];
}

/** Why a part was not read, in words, and what else is known of it. */
export function whyUnread(reason: Reason, words: Words, maxValue: number = maxValueLength): string[] {
  const why = whyNot(reason, words);
  const known = tame(reason.detail ?? "", maxValue);
  return known === "" || why.length > 1 || isOfClient(reason) ? why : [...why, known];
}

/** Why something could not be checked: each reason once. `textOf` puts one into words. */
export function cannotTell(
  reasons: readonly Reason[],
  words: Words,
  textOf: (reason: Reason) => string = (reason) => reasonText(reason, words),
): string {
  const once = new Map(reasons.map((reason) => [JSON.stringify([reason.code, reason.detail]), reason]));
  const list = formatsOf(words).list.format([...once.values()].map(textOf));
  return fill(words.outcomes.cannotTell, { reasons: list }, words);
}

/** A finding in the reader's language. @param maxValue Characters of each value that a sender may choose. */
export function sentence(finding: Finding, words: Words, maxValue: number = maxValueLength): string {
  const { outcome, reasons, message, params } = finding;
  if (outcome === "cannotTell") return cannotTell(reasons, words);
  if (outcome === "notApplicable") return words.outcomes.notApplicable;
  return fill(words.findings[message] as Template, params, words, maxValue);
}
