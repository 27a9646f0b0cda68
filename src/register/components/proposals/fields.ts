import { isNumber } from "../../../cases";
import { columnOf, columnsThat, proposedFields, shapes } from "../../../contract";
import type { FieldSet, ProposedField, Supplier } from "../../../contract";
import type { Template } from "../../../messages";
import { parseRecordAccount, recordForm } from "../../../accounts";
import { accountTyped, type FieldName, put } from "../../shown";
import type { RegisterWords } from "../../messages";

const harmless = columnsThat("isHarmless");
/** Of these it depends on the value. */
const judged: ReadonlySet<string> = new Set(["kind", "status", "rejectedAccounts"]);
const called = proposedFields.filter((key) => !harmless.has(columnOf[key]) && !judged.has(key));

/** The service decides the same way. */
export function isCalledAbout(set: FieldSet, { status }: Pick<Supplier, "status">): boolean {
  if ("kind" in set && set.kind !== "supplier") return true;
  return called.some((key) => key in set) || ("status" in set && status === "blocked");
}

/** The parts of a record that are changed in one form. */
export type FormSection = "accounts" | "contacts" | "domains" | "details";

/** A field of a form. */
export interface FormField {
  readonly key: ProposedField;
  readonly name: FieldName;
  readonly kind: "list" | "line" | "text" | "choice";
  readonly options?: (words: RegisterWords) => readonly (readonly [value: string, name: string])[];
  readonly isAccount?: boolean;
  readonly fault: (text: string, words: RegisterWords) => string | null;
}

const anything = (): null => null;
const account: FormField["fault"] = (text, { accountFaults }) => {
  const parsed = parseRecordAccount(text);
  if ("account" in parsed) return null;
  const { code, at, parts } = parsed;
  // Its parameters depend on the code.
  const message = accountFaults[code] as Template;
  return put(message, { ...parts, ...(at !== null && { at }) });
};
const email: FormField["fault"] = (text, { propose }) =>
  /^[^\s@]{1,64}@[^\s@]{1,253}$/.test(text) && text.slice(text.indexOf("@")).includes(".") ? null : propose.email;
const phone: FormField["fault"] = (text, { propose }) => (isNumber(text) ? null : propose.phone);
const domain: FormField["fault"] = (text, { propose }) =>
  /^[\p{L}\p{N}.-]{3,253}$/u.test(text) && text.includes(".") ? null : propose.domain;
const country: FormField["fault"] = (text, { propose }) =>
  text === "" || /^[A-Za-z]{2}$/.test(text) ? null : propose.country;
const name: FormField["fault"] = (text, { propose }) => (text === "" ? propose.nameMissing : null);

const named = <K extends string>(values: readonly K[], names: Readonly<Record<K, string>>) =>
  values.map((value) => [value, names[value]] as const);
const kinds = ["supplier", "customer", "staff", "authority", "group", "factor"] as const;
const statuses = ["active", "inactive", "blocked"] as const;

const special: Readonly<Partial<Record<ProposedField, Partial<FormField>>>> = {
  accounts: { isAccount: true, fault: account },
  sharedAccounts: { isAccount: true, fault: account },
  phones: { fault: phone },
  emails: { fault: email },
  domains: { fault: domain },
  name: { fault: name },
  country: { fault: country },
  kind: { kind: "choice", options: ({ record }) => named(kinds, record.kinds) },
  status: { kind: "choice", options: ({ record }) => named(statuses, record.statuses) },
  notes: { kind: "text" },
};
const fieldOf = (key: ProposedField): FormField => ({
  ...{ key, name: columnOf[key], kind: shapes[key].kind === "list" ? "list" : "line", fault: anything },
  ...special[key],
});

const sections = {
  accounts: ["accounts", "sharedAccounts", "otherDestinations"],
  contacts: ["phones", "emails"],
  domains: ["domains", "aliases"],
  details: ["name", "country", "kind", "status", "taxIds", "notes"],
} as const satisfies Record<FormSection, readonly ProposedField[]>;
const placed: ReadonlySet<string> = new Set([...Object.values(sections).flat(), "rejectedAccounts"]);

/** Fields that no section names. They are shown among the details. */
export const otherFields = proposedFields.filter((key) => !placed.has(key));

/** The fields of each form. */
export const forms: Readonly<Record<FormSection, readonly FormField[]>> = {
  accounts: sections.accounts.map(fieldOf),
  contacts: sections.contacts.map(fieldOf),
  domains: sections.domains.map(fieldOf),
  details: [...sections.details, ...otherFields].map(fieldOf),
};

const all = Object.values(forms).flat();

/** The fields of a new supplier, without the id. */
export const newFields: readonly FormField[] = (
  ["name", "kind", "country", "taxIds", "accounts", "phones", "emails", "domains"] as const
).flatMap((key) => all.filter((field) => field.key === key));

const keys: Readonly<Record<string, ProposedField>> = {
  ...Object.fromEntries(all.map((field) => [field.name, field.key])),
  rejected_accounts: "rejectedAccounts",
};

/** Null for a field that can't be proposed. */
export function keyOf(field: string): ProposedField | null {
  return Object.hasOwn(keys, field) ? (keys[field] ?? null) : null;
}

/** What is typed: the lines of each field. */
export type Draft = Readonly<Partial<Record<ProposedField, readonly string[]>>>;

/** A field of the record, as lines. */
export function linesOf(record: Supplier, key: ProposedField): readonly string[] {
  const value: string | readonly string[] | null = record[key];
  return typeof value === "string" ? [value] : (value ?? []);
}

/** The form as it begins: what is on record. */
export function draftOf(fields: readonly FormField[], record: Supplier): Draft {
  const lines = ({ key, kind, isAccount }: FormField): readonly string[] => {
    const texts = linesOf(record, key);
    if (kind !== "list") return [texts[0] ?? ""];
    return isAccount === true ? texts.map(accountTyped) : texts;
  };
  return Object.fromEntries(fields.map((field) => [field.key, lines(field)]));
}

function sent({ key, isAccount }: FormField, line: string): string {
  const text = line.trim();
  if (isAccount !== true) return key === "country" ? text.toUpperCase() : text;
  const parsed = parseRecordAccount(text);
  return "account" in parsed ? recordForm(parsed.account) : text;
}

/** Only what differs from the record. */
export function setOf(fields: readonly FormField[], record: Supplier, draft: Draft): FieldSet {
  const changed = fields.flatMap((field): [ProposedField, string | readonly string[] | null][] => {
    const { key, kind } = field;
    const lines = (draft[key] ?? []).map((line) => sent(field, line)).filter((line) => line !== "");
    const before = linesOf(record, key);
    if (lines.length === before.length && lines.every((line, at) => line === before[at])) return [];
    return [[key, kind === "list" ? lines : (lines[0] ?? null)]];
  });
  return Object.fromEntries(changed);
}

const accountsIn = ({ accounts }: FieldSet): readonly string[] | null =>
  typeof accounts === "string" || accounts === undefined ? null : accounts;

/** Are there new accounts next to all that are on record? Then it isn't clear what becomes of those. */
export function addsAccounts(record: Supplier, set: FieldSet): boolean {
  const accounts = accountsIn(set);
  return accounts !== null && record.accounts.length > 0 && record.accounts.every((one) => accounts.includes(one));
}

/** Without the accounts on record. */
export function replacing(record: Supplier, set: FieldSet): FieldSet {
  const accounts = accountsIn(set);
  return accounts === null ? set : { ...set, accounts: accounts.filter((one) => !record.accounts.includes(one)) };
}

/** By line; null: fine. */
export function faultsOf(field: FormField, lines: readonly string[], words: RegisterWords): readonly (string | null)[] {
  return lines.map((line) => (field.kind === "list" && line.trim() === "" ? null : field.fault(line.trim(), words)));
}

/** A proposed set as changes of the record that it was made for. */
export function changesOf(record: Supplier, set: FieldSet) {
  return all.flatMap(({ key, name: field }) =>
    key in set ? [{ field, from: linesOf(record, key), to: set[key] ?? null }] : [],
  );
}
