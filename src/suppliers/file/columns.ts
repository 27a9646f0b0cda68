/** In their documented order. The first nine belong in every file. */
export const columns = [
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
/** A column's name in the header row; a key in JSON. */
export type Column = (typeof columns)[number];

/** Their absence is reported. The first two are required. */
export const requiredColumns: readonly Column[] = columns.slice(0, 9);

/** Separated by semicolons. */
export const listColumns: ReadonlySet<Column> = new Set<Column>([
  "aliases",
  "domains",
  "emails",
  "phones",
  "tax_ids",
  "accounts",
  "shared_accounts",
  "rejected_accounts",
  "other_destinations",
]);

const known: ReadonlySet<string> = new Set<string>(columns);

/** Ignores case, outer blanks, and blanks or hyphens in place of the underscore. */
export function columnNamed(header: string): Column | null {
  const key = header.trim().toLowerCase().replace(/[ -]/g, "_");
  return isColumn(key) ? key : null;
}

function isColumn(key: string): key is Column {
  return known.has(key);
}
