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

/**
 * What a row makes of the record of its supplier: a column that the file lacks, or of which something was left out, keeps
 * what stands on record, so that no export with fewer columns takes a block or a rejected account away.
 * @param columns that were given and read whole
 * @param today the day that a change of destinations or telephone numbers is of, whatever the file says: ISO day
 */
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

/**
 * What was verified before an account changed says nothing of the one that it changed to. Only a call that is confirmed moves
 * the day on, and no file does: whoever writes it could clear an account of their own.
 */
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

/** Would a row make the details that it leaves on record verified, on another day than they are? */
export const verifiesByFile = (next: SupplierRecord, given: string | null): boolean =>
  given !== null && given > (next.bankVerifiedOn ?? "") && (next.bankChangedOn === null || given >= next.bankChangedOn);

/** A supplier who comes by a file to a list that others are on: their details are as new as any change. */
export function arrived(record: SupplierRecord, today: string): SupplierRecord {
  const pays = destinations.some((field) => record[field].length > 0);
  return {
    ...record,
    bankChangedOn: later(record.bankChangedOn, pays ? today : null),
    phoneChangedOn: later(record.phoneChangedOn, record.phones.length > 0 ? today : null),
  };
}

/** Days in the future can't have happened: each with the column that it stands in. */
export function daysAhead(record: SupplierRecord, today: string): readonly Column[] {
  const fields = ["bankVerifiedOn", "bankChangedOn", "phoneChangedOn"] as const;
  return fields.flatMap((field) => ((record[field] ?? "") > today ? [columnOf[field]] : []));
}
