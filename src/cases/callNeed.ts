import type { SupplierRecord } from "../analysis";
import { columnsThat, type CallBackNeed, type Change } from "../contract";

const day = 86_400_000;

const harmless: ReadonlySet<string> = columnsThat("isHarmless");

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

/** The first day on which a number that was changed serves for calls; null if it never changed. */
export function servesFrom(changedOn: string | null, coolOffDays: number): string | null {
  const changed = changedOn === null ? Number.NaN : Date.parse(changedOn);
  return Number.isNaN(changed) ? null : new Date(changed + (coolOffDays + 1) * day).toISOString().slice(0, 10);
}

const nothing = {
  isNeeded: false,
  number: "onRecord",
  phones: [],
  hindrance: null,
  because: null,
  from: null,
} as const;

/**
 * Needs a number on record past its cool-off, since fraudsters change it first.
 * @param record null: new supplier @param before the numbers before a change that is in its cool-off
 */
export function callBackNeed(
  record: SupplierRecord | null,
  changes: readonly Change[],
  today: string,
  coolOffDays: number,
  before: readonly string[] = [],
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
      phones: before,
      because: "coolOff",
      from: serves,
      hindrance: `The number on record was changed on ${record.phoneChangedOn ?? ""}. It serves for call-back from ${serves}. Until then call the number before it, or one found elsewhere.`,
    };
  return { ...needed, phones: record.phones };
}
