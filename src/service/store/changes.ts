import { recordForm } from "../../accounts";
import { type Change, columnOf, type Field, recordFields, type SupplierRecord } from "../../contract";

const destinations: ReadonlySet<string> = new Set(["accounts", "shared_accounts", "other_destinations"]);

/** Whether a column of the supplier file says where the supplier is paid. */
export const isDestination = (field: string): boolean => destinations.has(field);

type Own = Exclude<Field, "id">;

/** In the order of the columns. */
export const fields = recordFields.filter((field): field is Own => field !== "id");

/** A field as in the supplier file. */
export function shown(record: SupplierRecord, field: Own): unknown {
  const value = record[field];
  if (field === "accounts" || field === "sharedAccounts" || field === "rejectedAccounts")
    return record[field].map(recordForm);
  return value;
}

/** The differences between two records of a supplier. */
export function changesBetween(from: SupplierRecord, to: SupplierRecord): readonly Change[] {
  return fields.flatMap((field) => {
    const [before, after] = [shown(from, field), shown(to, field)];
    return JSON.stringify(before) === JSON.stringify(after)
      ? []
      : [{ field: columnOf[field], from: before, to: after }];
  });
}

/** Without empty fields. */
export function contentsOf(record: SupplierRecord): Readonly<Record<string, unknown>> {
  const held = fields.flatMap((field): [string, unknown][] => {
    const value = shown(record, field);
    return value === null || (Array.isArray(value) && value.length === 0) ? [] : [[columnOf[field], value]];
  });
  return Object.fromEntries(held);
}
