import { recordForm } from "../../../accounts";
import type { SupplierRecord } from "../../../analysis";
import type { Column } from "../../../suppliers";
import { columnOf } from "../changes";

type Field = keyof typeof columnOf;

const destinations = ["accounts", "sharedAccounts", "otherDestinations"] as const;

const textOf = (record: SupplierRecord, field: (typeof destinations)[number]): string =>
  field === "otherDestinations" ? record[field].join("\n") : record[field].map(recordForm).join("\n");

const later = (...days: readonly (string | null)[]): string | null =>
  days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);

/** Missing or incomplete columns keep their value, so a short export removes no block. @param today of changes */
export function merged(
  old: SupplierRecord,
  row: SupplierRecord,
  columns: ReadonlySet<Column>,
  today: string,
): SupplierRecord {
  const kept = Object.entries(columnOf).flatMap(([field, column]) =>
    columns.has(column) ? [] : [[field, old[field as Field]] as const],
  );
  const next: SupplierRecord = { ...row, ...Object.fromEntries(kept) };
  const isMoved = destinations.some((field) => textOf(old, field) !== textOf(next, field));
  const isOtherPhone = old.phones.join("\n") !== next.phones.join("\n");
  const bankChangedOn = later(old.bankChangedOn, next.bankChangedOn, isMoved ? today : null);
  return {
    ...next,
    bankChangedOn,
    bankVerifiedOn: verifiedOn(old, next.bankVerifiedOn, bankChangedOn, isMoved),
    phoneChangedOn: later(old.phoneChangedOn, next.phoneChangedOn, isOtherPhone ? today : null),
  };
}

/** A verification doesn't cover later accounts. A file never moves the day: its author could clear an account. */
function verifiedOn(
  old: SupplierRecord,
  given: string | null,
  changedOn: string | null,
  isMoved: boolean,
): string | null {
  if (isMoved || given === null) return null;
  const isEarlier = old.bankVerifiedOn !== null && given <= old.bankVerifiedOn;
  return isEarlier && (changedOn === null || given >= changedOn) ? given : old.bankVerifiedOn;
}

/** Unchanged bank details, on another day. */
export const verifiesByFile = (next: SupplierRecord, given: string | null): boolean =>
  given !== null && given > (next.bankVerifiedOn ?? "") && (next.bankChangedOn === null || given >= next.bankChangedOn);

/** On a filled list their details are as new as any change. */
export function arrived(record: SupplierRecord, today: string): SupplierRecord {
  const pays = destinations.some((field) => record[field].length > 0);
  return {
    ...record,
    bankChangedOn: later(record.bankChangedOn, pays ? today : null),
    phoneChangedOn: later(record.phoneChangedOn, record.phones.length > 0 ? today : null),
  };
}

/** Days in the future. */
export function daysAhead(record: SupplierRecord, today: string): readonly Column[] {
  const fields = ["bankVerifiedOn", "bankChangedOn", "phoneChangedOn"] as const;
  return fields.flatMap((field) => ((record[field] ?? "") > today ? [columnOf[field]] : []));
}
