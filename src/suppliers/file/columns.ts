const listed = ["aliases", "domains", "emails", "phones", "tax_ids", "accounts"] as const;
const optionalLists = ["shared_accounts", "rejected_accounts", "other_destinations"] as const;
const changes = ["bank_verified_on", "bank_changed_on", "phone_changed_on"] as const;
const first = ["id", "name", "aliases", "domains", "emails", "phones", "country", "tax_ids", "accounts"] as const;

/** In their documented order. */
export const columns = [...first, "kind", "status", ...optionalLists, ...changes, "notes"] as const;
/** A column's name in the header row; a key in JSON. */
export type Column = (typeof columns)[number];

/** Their absence is reported. The first two are required. */
export const requiredColumns: readonly Column[] = first;

/** Separated by semicolons. */
export const listColumns: ReadonlySet<Column> = new Set<Column>([...listed, ...optionalLists]);

/** Columns of a table. An ERP's widest export has a few hundred. */
export const maxColumns = 1_000;

const known: ReadonlySet<string> = new Set<string>(columns);

/** Ignores case, outer blanks, and blanks or hyphens in place of the underscore. */
export function columnNamed(header: string): Column | null {
  const key = header.trim().toLowerCase().replace(/[ -]/g, "_");
  return isColumn(key) ? key : null;
}

const isColumn = (key: string): key is Column => known.has(key);
