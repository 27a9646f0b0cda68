import type { Actor, Supplier } from "../contract";
import { bankOf, countryOf, formatAccount, parseRecordAccount, type Account } from "../accounts";
import type { Column } from "../suppliers";
import type { RegisterWords, ListStatus } from "./messages";

export { put } from "../messages";

/** A column that is a field of a record. */
export type FieldName = Exclude<Column, "id">;

/** An ISO day or moment. Other texts stay as they are. */
export function dayOf(iso: string, locale: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  // An ISO day is the same everywhere, not midnight in one place.
  const isDay = iso.length === 10;
  return new Intl.DateTimeFormat(locale, {
    dateStyle: "medium",
    ...(isDay ? { timeZone: "UTC" } : { timeStyle: "short" }),
  }).format(date);
}

/** The code if it has no name. */
export function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Who did something, by name. */
export function nameOf({ name }: Pick<Actor, "name">, words: RegisterWords): string {
  return name ?? words.history.someone;
}

/** Null for what can't be read. */
export function accountIn(text: string): Account | null {
  const parsed = parseRecordAccount(text);
  return "account" in parsed ? parsed.account : null;
}

/** An account grouped as its country writes it. */
export function accountShown(text: string): string {
  const account = accountIn(text);
  return account === null ? text : formatAccount(account);
}

/** Grouped only if that can be read again: an IBAN. */
export function accountTyped(text: string): string {
  const grouped = accountShown(text);
  return accountIn(grouped) === null ? text : grouped;
}

/** What a card says of an account. */
export function accountFacts(text: string): {
  readonly scheme: string;
  readonly bank: string | null;
  readonly country: string | null;
} {
  const account = accountIn(text);
  if (account === null) return { scheme: "", bank: null, country: null };
  return { scheme: schemeName(account.scheme), bank: bankOf(account), country: countryOf(account) };
}

const schemeNames: Readonly<Record<string, string>> = {
  iban: "IBAN",
  "us-aba": "US routing number",
  "gb-sort": "UK sort code",
  "au-bsb": "BSB",
  nz: "NZ",
  "ca-eft": "EFT",
  "in-ifsc": "IFSC",
  "mx-clabe": "CLABE",
  "ch-qr-iban": "QR-IBAN",
};
const schemeName = (scheme: string): string => schemeNames[scheme] ?? scheme.toUpperCase();

/** Of the first account; null for none. */
export function lastFour({ accounts, sharedAccounts }: Supplier): string | null {
  const [first = sharedAccounts[0]] = accounts;
  return first === undefined ? null : (accountIn(first)?.value ?? first).slice(-4);
}

/** The worst remark on a supplier, for the list. */
export function listStatusOf(supplier: Supplier): ListStatus {
  const { status, accounts, sharedAccounts, otherDestinations, bankVerifiedOn } = supplier;
  if (status !== "active") return status;
  if (accounts.length + sharedAccounts.length + otherDestinations.length === 0) return "mute";
  return bankVerifiedOn === null ? "neverVerified" : "verified";
}

/** A field's value as texts, accounts grouped. */
export function valuesOf(field: string, value: unknown): readonly string[] {
  const all = Array.isArray(value)
    ? (value as readonly unknown[])
    : value === null || value === undefined
      ? []
      : [value];
  const texts = all.map((each) => (typeof each === "string" ? each : JSON.stringify(each)));
  return isAccountField(field) ? texts.map(accountShown) : texts;
}

/** Does the field hold accounts? */
export function isAccountField(field: string): boolean {
  return field === "accounts" || field === "shared_accounts" || field === "rejected_accounts";
}

/** A field's name in the reader's language. */
export function fieldName(field: string, words: RegisterWords): string {
  return Object.hasOwn(words.fields, field) ? words.fields[field as FieldName] : field;
}

/** Does the reader's language have words for its values? */
export const isCoded = (field: string): boolean => field === "status" || field === "kind";

/** A coded value, such as a status, in the reader's language. */
export function spoken(field: string, text: string, { record: { statuses, kinds } }: RegisterWords): string {
  const all: Readonly<Record<string, string>> = field === "status" ? statuses : field === "kind" ? kinds : {};
  return Object.hasOwn(all, text) ? (all[text] ?? text) : text;
}
