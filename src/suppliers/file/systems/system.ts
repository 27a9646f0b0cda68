import { type Column, listColumns } from "../columns";

const codes = ["bank_code", "sort_code", "routing_number", "bsb"] as const;
/** Parts of an account. */
export const accountParts = ["iban", "account_number", ...codes, "bank_country", "bic"] as const;

/** Besides our columns: parts of an account, a second line of the name, and marks against payment. */
export const parts = ["name_2", ...accountParts, "blocked", "inactive"] as const;
/** One of {@link parts}. */
export type Part = (typeof parts)[number];
/** What a column holds; null: unused. */
export type Meaning = Column | Part | null;

/** Whether several columns of a file may have this meaning. */
export const mayRepeat = (meaning: string): boolean =>
  meaning === "blocked" || meaning === "inactive" || (listColumns as ReadonlySet<string>).has(meaning);

/** Recognised by its header row. */
export interface System {
  readonly id: "sap" | "business-central" | "xero" | "quickbooks" | "sage";
  readonly title: string;
  /** The header must have one of each list, as written by {@link headerKey}. */
  readonly signs: readonly (readonly string[])[];
  readonly columns: ReadonlyMap<string, Meaning>;
  /** Accounts without names, of suppliers in another list. */
  readonly isNameless?: true;
  /** The name, unique in that system, serves as id. */
  readonly mayLackId?: true;
  /** They differ between exports, and are dropped. */
  readonly hasPaddedIds?: true;
}

/** Tables that some exports put before a column's name. */
const tables = /^(?:lfa1|lfb1|lfbk|lfm1|adrc|adr6|tiban|bnka|but000|but0bk)[-_.~]/;

/** Letters and digits in lower case. */
export function headerKey(header: string): string {
  return header
    .slice(0, 200)
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(tables, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

type Headers = Readonly<Partial<Record<Column | Part, string>>>;

const keysOf = (headers: string): readonly string[] => headers.split(",").map(headerKey);

/** Declares a system: alternative headers are separated by commas, in signs and by meaning. */
export function system({
  signs,
  columns,
  ...rest
}: Omit<System, "signs" | "columns"> & { readonly signs: readonly string[]; readonly columns: Headers }): System {
  const pairs = (Object.entries(columns) as [Column | Part, string][]).flatMap(([meaning, headers]) =>
    keysOf(headers).map((key) => [key, meaning] as const),
  );
  return { ...rest, signs: signs.map(keysOf), columns: new Map(pairs) };
}
