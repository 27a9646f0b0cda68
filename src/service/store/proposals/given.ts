import { paidOn } from "../../../cases";
import {
  columnOf,
  type ProposedField,
  proposedFields,
  type RegisterAnswer,
  type RegisterCountry,
} from "../../../contract";
import type { SupplierRecord } from "../../../analysis";
import { type Column, readSupplierFile } from "../../../suppliers";
import { Refusal, type NewProposal, type Context, isClean } from "../store";
import { missing } from "../../faults/problem";
import { recordForm } from "../../../accounts";
import { merged } from "../imports/merge";
import { recordOfSupplier } from "../rows";

/** A message can show that these are wrong. */
const fieldsOfReader: ReadonlySet<ProposedField> = new Set<ProposedField>(["accounts", "emails", "domains"]);
/** A long list and one entry more. */
const maxTextLength = 8_000;

/** Readers are many, and a stolen account could flood the deciders. @throws {Refusal} 403 */
export function checkReader({ version, set }: NewProposal): void {
  const isOther = proposedFields.some((field) => set[field] !== undefined && !fieldsOfReader.has(field));
  if (version !== null && !isOther && JSON.stringify(set).length <= maxTextLength) return;
  throw new Refusal(
    "reader-limits",
    403,
    "With Supplier.Read alone, you may propose a few accounts, addresses and domains of a supplier on record. Ask the people who maintain the list for the rest.",
  );
}

/** Checked like a row of the supplier file. */
export type Given = Readonly<{ row: SupplierRecord; columns: ReadonlySet<Column> }>;

/** Faulty values are refused. @param old null for a new supplier. @throws {Refusal} 422, which names the field */
export function readGiven({ supplier, set }: NewProposal, old: SupplierRecord | null): Given {
  const fields = proposedFields.filter((field): field is ProposedField => set[field] !== undefined);
  if (fields.length === 0)
    throw new Refusal("nothing-proposed", 422, `Nothing is proposed. Set one of ${proposedFields.join(", ")}.`);
  const cells = fields.map((field) => [columnOf[field], set[field] ?? ""] as const);
  const entry = { id: supplier, name: old?.name ?? "", ...Object.fromEntries(cells) };
  if (!isClean(JSON.stringify(entry))) throw new Refusal("invalid-proposal", 422, "A text holds half of a character.");
  const { records, faults } = readSupplierFile(new TextEncoder().encode(JSON.stringify([entry])), "proposal.json");
  const [row] = records;
  const [fault] = faults;
  if (fault !== undefined) throw new Refusal("invalid-proposal", 422, said(fault.column, fault.reason));
  if (row === undefined) throw new Refusal("invalid-proposal", 422, "The supplier must have an id and a name.");
  return { row, columns: new Set(fields.map((field) => columnOf[field])) };
}

/** To verify the current bank details. @throws {Refusal} if there are none, or something else is proposed too */
export function readVerified({ set }: NewProposal, old: SupplierRecord | null): Given {
  if (old === null) throw missing("supplier");
  if (Object.values(set).some((value) => value !== undefined))
    throw new Refusal("invalid-proposal", 422, "What is verified stays as it is: leave set out.");
  if (old.accounts.length + old.sharedAccounts.length + old.otherDestinations.length === 0)
    throw new Refusal("nothing-proposed", 422, "No bank details are on record that could be verified.");
  return { row: old, columns: new Set() };
}

function said(column: string | null, reason: string): string {
  const [field] = Object.entries(columnOf).find(([, name]) => name === column) ?? [column];
  return field === null ? reason : `${field}: ${reason}`;
}

const names: Readonly<Record<RegisterCountry, string>> = {
  PL: "Poland's list of VAT payers",
  SK: "Slovakia's list of VAT payers' accounts",
};

function sentenceOf({ account, country, taxNumber, outcome, date }: RegisterAnswer): string | null {
  const list = `${names[country]} of ${date ?? "an unknown day"}`;
  if (outcome === "notOnRegister")
    return `${account} is not on ${list} for the tax number ${taxNumber}. Ask the supplier why.`;
  if (outcome === "subjectUnknown") return `The tax number ${taxNumber} is not on ${list}. Ask the supplier why.`;
  return null;
}

/** Fetched before the transaction, since they take milliseconds each. None if the proposal will be refused. */
export async function registerWarnings(context: Context, given: NewProposal): Promise<readonly string[]> {
  const { registers, sql } = context;
  if (registers === null) return [];
  const stored = await recordOfSupplier(context, sql, given.supplier);
  if ((stored?.version ?? null) !== given.version) return [];
  const old = stored?.record ?? null;
  const next = given.verify ? old : nextOf(given, old);
  if (next === null) return [];
  const known = new Set(old === null || given.verify ? [] : paidOn(old).map(recordForm));
  const answers = await registers.answersFor(next);
  const sentences = answers.filter(({ account }) => !known.has(account)).map(sentenceOf);
  return [...new Set(sentences.filter((sentence) => sentence !== null))];
}

function nextOf(given: NewProposal, old: SupplierRecord | null): SupplierRecord {
  const { row, columns } = readGiven(given, old);
  return old === null ? row : merged(old, row, columns, new Date().toISOString().slice(0, 10));
}
