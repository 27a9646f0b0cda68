import { maxCellLength } from "../../contract";
import type { Account, Scheme } from "../../accounts";
import type { RecordKind, SupplierRecord } from "../../analysis";

/** An object as JSON has it. */
export type Json = Readonly<Record<string, unknown>>;

const kinds: Readonly<Record<RecordKind, true>> = {
  ...{ supplier: true, customer: true, staff: true, authority: true, group: true, factor: true },
};
const statuses: Readonly<Record<SupplierRecord["status"], true>> = { active: true, inactive: true, blocked: true };
const schemes: Readonly<Record<Scheme, true>> = {
  ...{ iban: true, "us-aba": true, "gb-sort": true, "au-bsb": true, nz: true, "ca-eft": true, "in-ifsc": true },
  ...{ "mx-clabe": true, "ch-qr-iban": true, br: true, za: true, sg: true, hk: true, jp: true, other: true },
};

/** Entries of a list. The supplier file takes fewer. */
const mostEntries = 1_000;

/** Is it one of a table's keys? */
export function isOneOf<T extends string>(table: Readonly<Record<T, unknown>>, value: unknown): value is T {
  return typeof value === "string" && Object.hasOwn(table, value);
}

/** A text that a record may hold; null for anything else. */
export function textOf(value: unknown): string | null {
  return typeof value === "string" && value.length <= maxCellLength ? value : null;
}

/** A list of which each entry can be read; null for any other. */
function allOf<T>(value: unknown, read: (entry: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value) || value.length > mostEntries) return null;
  const entries = value.map(read);
  return entries.includes(null) ? null : (entries as readonly T[]);
}

function accountOf(given: unknown): Account | null {
  if (typeof given !== "object" || given === null) return null;
  const { scheme, value, bank } = given as Json;
  if (!isOneOf(schemes, scheme) || textOf(value) === null || (bank !== null && textOf(bank) === null)) return null;
  return { scheme, value: value as string, bank: bank as string | null };
}

/** A text, or null where there is none; undefined for anything else. */
function optional(value: unknown): string | null | undefined {
  return value === null ? null : (textOf(value) ?? undefined);
}

/** An ISO day, or null. */
function day(value: unknown): string | null | undefined {
  const text = optional(value);
  return typeof text === "string" && !/^\d{4}-\d\d-\d\d$/.test(text) ? undefined : text;
}

type Read = { readonly [K in keyof SupplierRecord]: SupplierRecord[K] | null | undefined };

/** Fields in which null says that there is nothing. */
const nullable = new Set<string>(["country", "bankVerifiedOn", "bankChangedOn", "phoneChangedOn", "notes"]);

/** A supplier's record as the service sends it, without what this version doesn't know; null where a part of it is wrong. */
export function recordOf(json: Json): SupplierRecord | null {
  const texts = (value: unknown): readonly string[] | null => allOf(value, textOf);
  const accounts = (value: unknown): readonly Account[] | null => allOf(value, accountOf);
  const id = textOf(json["id"]);
  const read: Read = {
    id: id === "" ? null : id,
    name: textOf(json["name"]),
    aliases: texts(json["aliases"]),
    domains: texts(json["domains"]),
    emails: texts(json["emails"]),
    phones: texts(json["phones"]),
    country: optional(json["country"]),
    taxIds: texts(json["taxIds"]),
    accounts: accounts(json["accounts"]),
    kind: isOneOf(kinds, json["kind"]) ? json["kind"] : null,
    status: isOneOf(statuses, json["status"]) ? json["status"] : null,
    sharedAccounts: accounts(json["sharedAccounts"]),
    rejectedAccounts: accounts(json["rejectedAccounts"]),
    otherDestinations: texts(json["otherDestinations"]),
    bankVerifiedOn: day(json["bankVerifiedOn"]),
    bankChangedOn: day(json["bankChangedOn"]),
    phoneChangedOn: day(json["phoneChangedOn"]),
    notes: optional(json["notes"]),
  };
  const isWhole = Object.entries(read).every(
    ([key, value]) => value !== undefined && (value !== null || nullable.has(key)),
  );
  return isWhole ? (read as SupplierRecord) : null;
}
