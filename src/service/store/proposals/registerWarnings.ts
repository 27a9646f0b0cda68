import type { RegisterAnswer, RegisterCountry } from "../../../contract";
import { recordForm } from "../../../accounts";
import type { SupplierRecord } from "../../../analysis";
import type { Context } from "../context";
import { merged } from "../imports/merge";
import { readGiven } from "./given";
import type { NewProposal } from "../store";
import { recordOfSupplier } from "./record";

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

const accountsOf = ({ accounts, sharedAccounts }: SupplierRecord): readonly string[] =>
  [...accounts, ...sharedAccounts].map(recordForm);

/** Fetched before the transaction, since they take milliseconds each. None if the proposal will be refused. */
export async function registerWarnings(context: Context, given: NewProposal): Promise<readonly string[]> {
  const { registers, sql } = context;
  if (registers === null) return [];
  const stored = await recordOfSupplier(context, sql, given.supplier);
  if ((stored?.version ?? null) !== given.version) return [];
  const old = stored?.record ?? null;
  const next = given.verify ? old : nextOf(given, old);
  if (next === null) return [];
  const known = new Set(old === null || given.verify ? [] : accountsOf(old));
  const answers = await registers.answersFor(next);
  const sentences = answers.filter(({ account }) => !known.has(account)).map(sentenceOf);
  return [...new Set(sentences.filter((sentence) => sentence !== null))];
}

function nextOf(given: NewProposal, old: SupplierRecord | null): SupplierRecord {
  const { row, columns } = readGiven(given, old);
  return old === null ? row : merged(old, row, columns, new Date().toISOString().slice(0, 10));
}
