import { type Account, parseRecordAccount } from "../../accounts";
import type { RecordKind, SupplierRecord } from "../../analysis";
import type { Read } from "./address";
import { countryCodes } from "./countries";

const kinds: readonly RecordKind[] = ["supplier", "customer", "staff", "authority", "group", "factor"];
const statuses: readonly SupplierRecord["status"][] = ["active", "inactive", "blocked"];

/** An IBAN, or scheme:bank/account. */
export function readAccount(text: string): Read<Account> {
  const parsed = parseRecordAccount(text);
  return "account" in parsed
    ? { value: parsed.account }
    : { reason: `is no account: ${parsed.error.replace(/\.$/, "")}` };
}

/** Keeps its spelling. */
export function readPhone(text: string): Read<string> {
  const given = text.trim().replace(/\s+/g, " ");
  const parts = /^([+(]?[0-9 ()./\u2010-\u2013-]{3,40}?)( ?(?:ext\.?|x|#) ?[0-9]{1,6})?$/i.exec(given);
  const digits = parts?.[1]?.replace(/\D/g, "").length ?? 0;
  // ITU-T E.164: at most 15 digits, and up to 4 of an international prefix. Fewer than 5 are an extension.
  if (digits < 5 || digits > 19) return { reason: "is not a telephone number" };
  return { value: given };
}

/** ISO 3166-1 alpha-2. */
export function readCountry(text: string): Read<string> {
  const code = text.trim().toUpperCase();
  if (countryCodes.has(code)) return { value: code };
  const hint = code === "UK" ? " (the United Kingdom is GB)" : code === "EL" ? " (Greece is GR)" : "";
  return { reason: `is not a country code of ISO 3166-1, two letters${hint}` };
}

/** Keeps its spelling. */
export function readTaxId(text: string): Read<string> {
  const given = text.trim().replace(/\s+/g, " ");
  const key = taxIdKey(given);
  const plausible = /^[\p{L}\p{N} ./&-]{4,40}$/u.test(given) && key.length >= 4 && /\d.*\d/.test(key);
  return plausible ? { value: given } : { reason: "is not a tax number: letters and at least two digits" };
}

/** Letters and digits, upper case. */
export function taxIdKey(taxId: string): string {
  return taxId
    .slice(0, 100)
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** ISO 8601, YYYY-MM-DD. */
export function readDay(text: string): Read<string> {
  const day = text.trim();
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (parts !== null) {
    const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    const time = new Date(Date.UTC(year, month - 1, date));
    if (year >= 1900 && time.getUTCMonth() === month - 1 && time.getUTCDate() === date) return { value: day };
  }
  return { reason: "is not a day as YYYY-MM-DD" };
}

/** Reads a record's kind. */
export const readKind = (text: string): Read<RecordKind> => oneOf(kinds, text);

/** Reads a record's status. */
export const readStatus = (text: string): Read<SupplierRecord["status"]> => oneOf(statuses, text);

function oneOf<T extends string>(options: readonly T[], text: string): Read<T> {
  const given = text.trim().toLowerCase();
  const option = options.find((one) => one === given);
  return option === undefined ? { reason: `isn't one of ${options.join(", ")}` } : { value: option };
}
