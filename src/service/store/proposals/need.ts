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

/**
 * Whether a change must be confirmed by telephone: one that can clear a finding, on the number that stood on record before it,
 * and only once that number is older than its own cool-off: whoever prepares a fraud changes the number first.
 * @param record as it stands; null for a new supplier
 * @param coolOffDays days for which a number that was changed serves for no call
 */
export function callBackNeed(
  record: SupplierRecord | null,
  changes: readonly Change[],
  today: string,
  coolOffDays: number,
): CallBackNeed {
  const touched = changes.filter(({ field }) => clearing.has(field)).map(({ field }) => field);
  const none = { isNeeded: false, phones: [] };
  if (record === null)
    return {
      ...none,
      hindrance: "This supplier is new, so no number is on record. Find one yourself, not in a message, and call it.",
    };
  if (touched.length === 0) return { ...none, hindrance: null };
  if (record.phones.length === 0)
    return touched.every((field) => field === "phones")
      ? { ...none, hindrance: "No number is on record to call. Find one yourself, not in a message, and call it." }
      : {
          isNeeded: true,
          phones: [],
          hindrance: `No telephone number is on record. Propose one first; it serves for call-back ${coolOffDays} days after it is approved.`,
        };
  const serves = servesFrom(record.phoneChangedOn, coolOffDays);
  if (serves !== null && today < serves)
    return {
      isNeeded: true,
      phones: [],
      hindrance: `The number on record was changed on ${record.phoneChangedOn ?? ""}. It serves for call-back from ${serves}.`,
    };
  return { isNeeded: true, phones: record.phones, hindrance: null };
}

/** The day from which a number that was changed serves; null where it never was. */
function servesFrom(changedOn: string | null, coolOffDays: number): string | null {
  const changed = changedOn === null ? Number.NaN : Date.parse(changedOn);
  return Number.isNaN(changed) ? null : new Date(changed + (coolOffDays + 1) * day).toISOString().slice(0, 10);
}

/** A number's digits: how two that are written otherwise are compared. International prefixes 00 and + are the same. */
export function digitsOf(phone: string): string {
  return phone.replace(/\D/g, "").replace(/^00/, "");
}
