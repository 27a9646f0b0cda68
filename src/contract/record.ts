import { columns } from "./columns";
import { emptyOf, fields, type Of, type Part } from "./shape";

export { account, denial, schemes, writtenAccount, type RecordKind, type RejectedAccount } from "./columns";

type Columns = typeof columns;
/** A field of a record. */
export type Field = keyof Columns;
type Snake<S extends string> = S extends `${infer Letter}${infer Rest}`
  ? `${Letter extends Lowercase<Letter> ? "" : "_"}${Lowercase<Letter>}${Snake<Rest>}`
  : "";
/** A column's name in the header row; a key in JSON. */
export type ColumnName = Snake<Field>;

/** All fields, in the order of the columns. */
export const recordFields = Object.keys(columns) as readonly Field[];
const each = <T>(made: (field: Field) => T) => Object.fromEntries(recordFields.map((field) => [field, made(field)]));

/** The shape of each field. */
export const shapes = each((field) => columns[field].shape) as { readonly [F in Field]: Columns[F]["shape"] };

/** Each field's name in the supplier file. */
export const columnOf = each((field) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)) as {
  readonly [F in Field]: Snake<F>;
};

type Trait = "isHarmless" | "isProse";
const has = (field: Field, trait: Trait): boolean =>
  (columns[field] as Readonly<Partial<Record<Trait, true>>>)[trait] === true;

/** Columns that have a trait. */
export const columnsThat = (trait: Trait): ReadonlySet<ColumnName> =>
  new Set(recordFields.flatMap((field) => (has(field, trait) ? [columnOf[field]] : [])));

/** One row of the supplier list. */
export const record = fields(shapes);
/** See {@link record}. */
export type SupplierRecord = Of<typeof record>;

type Accounts = "accounts" | "sharedAccounts" | "rejectedAccounts";
/** Empty accounts are those of any form. */
type Empty = Omit<SupplierRecord, Accounts> & Readonly<Record<Accounts, readonly never[]>>;

function valueOf(part: Part): unknown {
  return part.kind === "words" ? part.words[0] : part.kind === "text" ? "" : emptyOf(part);
}

/** An active supplier of whom nothing is known. */
export const emptyRecord = each((field) => valueOf(shapes[field])) as unknown as Empty;

/** What older records lack, empty. */
export const emptyLater = Object.fromEntries(
  recordFields.filter((field) => (shapes[field] as Part).isLater).map((field) => [field, emptyRecord[field]]),
);
