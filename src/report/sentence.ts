import type { Finding, Param, Reason } from "../analysis";
import type { Words } from "./words";

/** Longest value from a message that is put into a sentence, in characters. */
const longest = 160;

/** Text from a message, made fit to stand in a sentence: no control characters, no bidi controls (UAX 9), bounded. */
export function tame(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
}

function list(values: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(values);
}

function countryName(code: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([locale], { type: "region", fallback: "code" }).of(code) ?? code;
}

function day(iso: string, locale: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? iso
    : new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(date);
}

function look(table: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(table, key) ? (table[key] ?? key) : key;
}

/** A parameter in the reader's language. Tricks, targets, countries and dates have words of their own. */
function shown(name: string, value: Param, words: Words): string {
  if (typeof value === "number") return new Intl.NumberFormat(words.locale).format(value);
  if (name === "expected" && typeof value !== "string") {
    return list(
      value.map((code) => countryName(code, words.locale)),
      words.locale,
    );
  }
  if (typeof value !== "string") return list(value.map(tame), words.locale);
  if (name === "trick") return look(words.tricks, value);
  if (name === "target") return look(words.targets, value);
  if (name === "country") return countryName(value, words.locale);
  if (name === "date") return day(value, words.locale);
  return tame(value);
}

/** A template with its parameters filled in. A parameter that is not there leaves its name in braces: tests look for that. */
export function fill(template: string, params: Readonly<Record<string, Param>>, words: Words): string {
  return template.replace(/\{(\w{1,30})\}/g, (whole, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return value === undefined ? whole : shown(name, value, words);
  });
}

/** A reason in words, with what it is about. */
export function reasonText({ code, detail }: Reason, words: Words): string {
  const text = words.reasons[code];
  return detail === undefined ? text : `${tame(detail)}: ${text}`;
}

/** One sentence for a finding, in the reader's language. */
export function sentence(finding: Finding, words: Words): string {
  if (finding.outcome === "cannotTell") {
    const reasons = [...new Set(finding.reasons.map((reason) => reasonText(reason, words)))];
    return fill(words.outcomes.cannotTell, { reasons: list(reasons, words.locale) }, words);
  }
  if (finding.outcome === "notApplicable") return words.outcomes.notApplicable;
  return fill(look(words.findings, finding.message), finding.params, words);
}
