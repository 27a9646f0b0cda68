import { unfit } from "../../contract";
import { recordForm } from "../../accounts";
import { type Read, readEmail } from "./address";
import type { Column } from "./columns";
import { damageOf } from "./damage";
import { quoted } from "./fault";
import { readAccount, readPhone, readTaxId } from "./fields";
import { prose } from "./record";

/** Semicolon or line break, and commas where entries have none. */
const lists: Readonly<Partial<Record<Column, RegExp>>> = { emails: /[;,\n]/, domains: /[;,\s]/ };
const usual = /[;\n]/;

const asAccount = (text: string): Read<string> => {
  const read = readAccount(text);
  return "value" in read ? { value: recordForm(read.value) } : read;
};

const checks: Readonly<Partial<Record<Column, (text: string) => Read<string>>>> = {
  emails: readEmail,
  phones: readPhone,
  tax_ids: readTaxId,
  accounts: asAccount,
  shared_accounts: asAccount,
  rejected_accounts: asAccount,
};

const numeric: ReadonlySet<Column> = new Set<Column>([
  "id",
  "phones",
  "tax_ids",
  "accounts",
  "shared_accounts",
  "rejected_accounts",
]);

/** Checks a value: what remains of it, or a sentence that says why it is left out. */
export function theirValue(column: Column, text: string): { readonly value: string } | { readonly sentence: string } {
  const damage = numeric.has(column) ? damageOf(text) : null;
  const read = unfit(text, prose.has(column)) ??
    (damage === null ? checks[column]?.(text) : { reason: damage }) ?? { value: text };
  return "value" in read ? read : { sentence: `${quoted(text)} ${read.reason}. It is left out.` };
}

/** A label before a phone number is dropped; fax numbers are left out. */
export function theirEntries(column: Column, cell: string): readonly string[] {
  const entries = cell.split(lists[column] ?? usual).map((entry) => entry.trim());
  if (column !== "phones") return entries.filter((entry) => entry !== "");
  return entries
    .filter((entry) => !/^(?:tele)?fax\b/i.test(entry))
    .map((entry) => entry.replace(/^[\p{L} .]{1,20}:/u, "").trim())
    .filter((entry) => entry !== "");
}
