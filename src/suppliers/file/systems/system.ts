import type { Column } from "../columns";

/** Parts that make an account. */
export const accountParts = [
  "iban",
  "account_number",
  "bank_code",
  "sort_code",
  "routing_number",
  "bsb",
  "bank_country",
  "bic",
] as const;

/**
 * What a column of another system may be besides one of ours: parts that make an account, a second line of the name, and
 * marks that say that nobody is to be paid.
 */
export const parts = ["name_2", ...accountParts, "blocked", "inactive"] as const;
/** One of {@link parts}. */
export type Part = (typeof parts)[number];
/** What a column holds; null: nothing that is used. */
export type Meaning = Column | Part | null;

/** A list as an accounting system exports it, told by its header row. */
export interface System {
  readonly id: "sap" | "business-central" | "xero" | "quickbooks" | "sage";
  /** For people. */
  readonly title: string;
  /** Of each list of headers, as {@link headerKey} writes them, one must be there. */
  readonly signs: readonly (readonly string[])[];
  readonly columns: ReadonlyMap<string, Meaning>;
  /** It has no names of suppliers, only accounts of those that another list names. */
  readonly isNameless?: true;
  /** It may lack an id, and then the name serves: the system keeps no two suppliers of one name. */
  readonly mayLackId?: true;
  /** Its numbers are filled up with zeros in one export and not in another: they are left out. */
  readonly hasPaddedIds?: true;
}

/** Tables of SAP that some exports name before a column's name. */
const tables = /^(?:lfa1|lfb1|lfbk|lfm1|adrc|adr6|tiban|bnka|but000|but0bk)[-_.~]/;

/** A header as headers are compared: its letters and digits, lower case. */
export function headerKey(header: string): string {
  return header
    .slice(0, 200)
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(tables, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Columns by what they hold: the headers of each, parted by commas. */
export function columnsOf(headers: Readonly<Partial<Record<Column | Part, string>>>): ReadonlyMap<string, Meaning> {
  const pairs = Object.entries(headers).flatMap(([meaning, names]) =>
    names.split(",").map((name) => [headerKey(name), meaning as Column | Part] as const),
  );
  return new Map(pairs);
}

/** Headers, parted by commas, as a sign. */
export const oneOf = (headers: string): readonly string[] => headers.split(",").map(headerKey);
