import type { Change, CallBackNeed } from "../../../contract";
import type { SupplierRecord } from "../../../analysis";

const day = 86_400_000;

/** Columns that can't clear a finding about a destination or sender. */
const harmless: ReadonlySet<string> = new Set([
  ...["name", "aliases", "country", "tax_ids", "notes"],
  ...["bank_verified_on", "bank_changed_on", "phone_changed_on"],
]);

const textsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Whether a change, with the field's name in the supplier file, can clear a finding. */
export function clears({ field, from, to }: Change): boolean {
  // Some kinds' accounts count for everyone, others pay from theirs, and staff is judged differently.
  if (field === "kind") return to !== "supplier";
  if (field === "status") return from === "blocked";
  if (field !== "rejected_accounts") return !harmless.has(field);
  const kept = new Set(textsOf(to));
  return textsOf(from).some((account) => !kept.has(account));
}

const nothing = {
  isNeeded: false,
  number: "onRecord",
  phones: [],
  hindrance: null,
  because: null,
  from: null,
} as const;

/** Needs a number on record past its cool-off, since fraudsters change it first. @param record null: new supplier */
export function callBackNeed(
  record: SupplierRecord | null,
  changes: readonly Change[],
  today: string,
  coolOffDays: number,
): CallBackNeed {
  if (record === null) return { ...nothing, isNeeded: true, number: "found" };
  const touched = changes.filter(clears).map(({ field }) => field);
  if (touched.length === 0 && changes.length > 0) return nothing;
  const needed = { ...nothing, isNeeded: true };
  if (record.phones.length === 0)
    return touched.length > 0 && touched.every((field) => field === "phones")
      ? { ...needed, number: "found" }
      : {
          ...needed,
          because: "noNumber",
          hindrance: `No telephone number is on record. Propose one first; it serves for call-back ${coolOffDays} days after it is approved.`,
        };
  const serves = servesFrom(record.phoneChangedOn, coolOffDays);
  if (serves !== null && today < serves)
    return {
      ...needed,
      because: "coolOff",
      from: serves,
      hindrance: `The number on record was changed on ${record.phoneChangedOn ?? ""}. It serves for call-back from ${serves}.`,
    };
  return { ...needed, phones: record.phones };
}

/** Null if it never changed. */
function servesFrom(changedOn: string | null, coolOffDays: number): string | null {
  const changed = changedOn === null ? Number.NaN : Date.parse(changedOn);
  return Number.isNaN(changed) ? null : new Date(changed + (coolOffDays + 1) * day).toISOString().slice(0, 10);
}
