import { clears } from "../../../cases";
import { sameAccount } from "../../../accounts";
import type { SupplierRecord } from "../../../analysis";
import { columnOf, type FieldSet, type ImportRow } from "../../../contract";
import { fields, shown } from "../changes";

import type { OtherNote } from "./merge";
import { rejectedAmong, rejectedText } from "./rejected";

/** What of a row is applied, and what becomes a proposal that waits for its call. */
interface Split {
  /** Null if nothing is applied. */
  readonly record: SupplierRecord | null;
  /** Null if nothing is proposed. */
  readonly set: FieldSet | null;
}

/** Changes that could clear a finding are proposed, the others applied. The days of the record follow from decisions. */
export function split(old: SupplierRecord, next: SupplierRecord, changes: ImportRow["changes"]): Split {
  const held = new Set(changes.filter(clears).map(({ field }) => field));
  if (held.size === 0) return { record: next, set: null };
  const moved = new Set(changes.map(({ field }) => field).filter((field) => !field.endsWith("_on")));
  const changed = fields.filter((field) => moved.has(columnOf[field]));
  const free = changed.filter((field) => !held.has(columnOf[field]));
  const proposed = changed.filter((field) => held.has(columnOf[field]));
  return {
    record: free.length === 0 ? null : { ...old, ...Object.fromEntries(free.map((field) => [field, next[field]])) },
    set: Object.fromEntries(proposed.map((field) => [field, shown(next, field)])),
  };
}

/** A file rejects accounts, and takes no rejection back. */
export function keepingRejected(old: SupplierRecord, next: SupplierRecord): SupplierRecord {
  const held = old.rejectedAccounts;
  const added = next.rejectedAccounts.filter((account) => !held.some((one) => sameAccount(one, account)));
  return { ...next, rejectedAccounts: [...held, ...added] };
}

/** Why a row is left out, no matter who applies the file; null if it isn't. @param others what other suppliers' records say */
export function barred(
  old: SupplierRecord | null,
  next: SupplierRecord,
  changes: ImportRow["changes"],
  others: readonly OtherNote[],
): ImportRow["faults"][number] | null {
  const leftOut = (column: string, reason: string) => ({ column, reason: `${reason} The row is left out.` });
  const [rejected] = rejectedAmong(old, next);
  if (rejected !== undefined) return leftOut("accounts", rejectedText(rejected));
  const other = others.find(({ bars }) => bars === "denied") ?? others.find(({ bars }) => bars !== null);
  if (other !== undefined) return leftOut("accounts", other.reason);
  if (old?.status === "blocked" && changes.some(clears)) return leftOut("status", "This supplier is blocked.");
  return null;
}
