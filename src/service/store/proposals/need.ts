import { type Change, type ProposedField, proposedFields, type CallBackNeed } from "../../../contract";
import type { SupplierRecord } from "../../../analysis";
import { columnOf } from "../changes";

const day = 86_400_000;

type Clears = (from: unknown, to: unknown) => boolean;

const always: Clears = () => true;
const never: Clears = () => false;
const textsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A finding about a destination or sender. */
const clearing: Readonly<Record<ProposedField, Clears>> = {
  name: never,
  aliases: never,
  domains: always,
  emails: always,
  phones: always,
  country: never,
  taxIds: never,
  accounts: always,
  // Some kinds' accounts count for everyone, others pay from theirs, and staff is judged differently.
  kind: (_from, to) => to !== "supplier",
  status: (from) => from === "blocked",
  sharedAccounts: always,
  rejectedAccounts: (from, to) => {
    const kept = new Set(textsOf(to));
    return textsOf(from).some((account) => !kept.has(account));
  },
  otherDestinations: always,
  notes: never,
};
const byColumn: ReadonlyMap<string, Clears> = new Map(
  proposedFields.map((field) => [columnOf[field], clearing[field]] as const),
);

/** Whether a change, with the field's name in the supplier file, can clear a finding. */
export function clears({ field, from, to }: Change): boolean {
  return byColumn.get(field)?.(from, to) ?? false;
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
