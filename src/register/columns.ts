/** The columns of a supplier file, in its order. */
export const ownColumns = [
  "id",
  "name",
  "aliases",
  "domains",
  "emails",
  "phones",
  "country",
  "tax_ids",
  "accounts",
  "kind",
  "status",
  "shared_accounts",
  "rejected_accounts",
  "other_destinations",
  "bank_verified_on",
  "bank_changed_on",
  "phone_changed_on",
  "notes",
] as const;

/** A column that is a field of a record, by which its name is looked up. */
export type FieldName = Exclude<(typeof ownColumns)[number], "id">;
