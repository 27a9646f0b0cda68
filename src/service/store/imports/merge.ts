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

/** What was verified before an account changed says nothing of the one that it changed to. */
function verifiedOn(
  old: SupplierRecord,
  given: string | null,
  changedOn: string | null,
  isMoved: boolean,
): string | null {
  const isOld = given === old.bankVerifiedOn;
  if (isMoved) return given !== null && !isOld && changedOn !== null && given >= changedOn ? given : null;
  if (isOld || given === null || changedOn === null || given >= changedOn) return given;
  return old.bankVerifiedOn;
}

/** Days in the future can't have happened: each with the column that it stands in. */
export function daysAhead(record: SupplierRecord, today: string): readonly Column[] {
  const fields = ["bankVerifiedOn", "bankChangedOn", "phoneChangedOn"] as const;
  return fields.flatMap((field) => ((record[field] ?? "") > today ? [columnOf[field]] : []));
}
