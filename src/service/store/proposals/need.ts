import type { SupplierRecord } from "../../../analysis";
import type { Change } from "../changes";
import type { CallBackNeed } from "./proposal";

const day = 86_400_000;

/** Fields, by their names in the supplier file, that can clear a finding about a destination or a sender. */
const clearing: ReadonlySet<string> = new Set([
  "accounts",
  "shared_accounts",
  "other_destinations",
  "phones",
  "emails",
  "domains",
]);

/** Kinds of supplier whose accounts count as on record for everybody. */
const pools: ReadonlySet<unknown> = new Set(["factor", "group"]);

const textsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * Can the change clear a finding? A field that does; a kind whose accounts everybody may be paid to; a rejected account that
 * would be one no longer.
 */
export function clears({ field, from, to }: Change): boolean {
  if (clearing.has(field)) return true;
  if (field === "kind") return pools.has(to);
  if (field !== "rejected_accounts") return false;
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

/**
 * Whether a change must be confirmed by telephone: one that can clear a finding, on the number that stood on record before it,
 * and only once that number is older than its own cool-off: whoever prepares a fraud changes the number first. A new supplier
 * has no such number, and nor has one whose first number is proposed: it must be found by whoever calls, and not in the
 * proposal.
 * @param record as it stands; null for a new supplier
 * @param changes none: the bank details on record are to be verified
 * @param coolOffDays days for which a number that was changed serves for no call
 */
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

/** The day from which a number that was changed serves; null where it never was. */
function servesFrom(changedOn: string | null, coolOffDays: number): string | null {
  const changed = changedOn === null ? Number.NaN : Date.parse(changedOn);
  return Number.isNaN(changed) ? null : new Date(changed + (coolOffDays + 1) * day).toISOString().slice(0, 10);
}
