import { recordForm } from "../../accounts";
import type { Change, SupplierRecord } from "../../contract";
import type { Column } from "../../suppliers";

type Field = Exclude<keyof SupplierRecord, "id">;

/** In the supplier file's order. */
export const columnOf: Readonly<Record<Field, Column>> = {
  name: "name",
  aliases: "aliases",
  domains: "domains",
  emails: "emails",
  phones: "phones",
  country: "country",
  taxIds: "tax_ids",
  accounts: "accounts",
  kind: "kind",
  status: "status",
  sharedAccounts: "shared_accounts",
  rejectedAccounts: "rejected_accounts",
  otherDestinations: "other_destinations",
  bankVerifiedOn: "bank_verified_on",
  bankChangedOn: "bank_changed_on",
  phoneChangedOn: "phone_changed_on",
  notes: "notes",
};

const destinations: ReadonlySet<string> = new Set(["accounts", "shared_accounts", "other_destinations"]);

/** Whether a column of the supplier file says where the supplier is paid. */
export const isDestination = (field: string): boolean => destinations.has(field);

/** In the same order. */
export const fields = Object.keys(columnOf) as readonly Field[];

/** A field as in the supplier file. */
export function shown(record: SupplierRecord, field: Field): unknown {
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
