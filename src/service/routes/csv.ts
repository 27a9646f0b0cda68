import { recordForm } from "../../accounts";
import type { SupplierRecord } from "../../analysis";

type Cell = (record: SupplierRecord) => string | readonly string[] | null;

/** The supplier file's columns, in the order of its documentation, and what stands in them. */
const columns: readonly (readonly [name: string, cell: Cell])[] = [
  ["id", ({ id }) => id],
  ["name", ({ name }) => name],
  ["aliases", ({ aliases }) => aliases],
  ["domains", ({ domains }) => domains],
  ["emails", ({ emails }) => emails],
  ["phones", ({ phones }) => phones],
  ["country", ({ country }) => country],
  ["tax_ids", ({ taxIds }) => taxIds],
  ["accounts", ({ accounts }) => accounts.map(recordForm)],
  ["kind", ({ kind }) => kind],
  ["status", ({ status }) => status],
  ["shared_accounts", ({ sharedAccounts }) => sharedAccounts.map(recordForm)],
  ["rejected_accounts", ({ rejectedAccounts }) => rejectedAccounts.map(recordForm)],
  ["other_destinations", ({ otherDestinations }) => otherDestinations],
  ["bank_verified_on", ({ bankVerifiedOn }) => bankVerifiedOn],
  ["bank_changed_on", ({ bankChangedOn }) => bankChangedOn],
  ["phone_changed_on", ({ phoneChangedOn }) => phoneChangedOn],
  ["notes", ({ notes }) => notes],
];

/** What makes a spreadsheet program take a cell for a formula, were it the first character. */
const formula = /^[=+\-@\t\r]/;
/** What must stand in quotation marks: RFC 4180, and what other programs part cells at. */
const special = /[",;\t\r\n]|^ | $/;

/**
 * A text that no spreadsheet program takes for a formula, such as +49 30 1234: a blank goes before it, which the reader of
 * supplier files passes over, so that the value stays what it is.
 */
function plain(text: string): string {
  return formula.test(text) ? ` ${text}` : text;
}

/**
 * A cell (RFC 4180). Each entry of a list is made plain: where the semicolon parts cells, as in most of Europe, it is the
 * beginning of one.
 */
function cellOf(value: string | readonly string[] | null): string {
  const safe = value === null ? "" : typeof value === "string" ? plain(value) : value.map(plain).join(";");
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The header row. */
export const header = `${columns.map(([name]) => name).join(",")}\r\n`;

/** A supplier's row. */
export function rowOf(record: SupplierRecord): string {
  return `${columns.map(([, cell]) => cellOf(cell(record))).join(",")}\r\n`;
}
