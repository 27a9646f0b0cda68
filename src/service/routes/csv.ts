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
 * A cell (RFC 4180). One that a spreadsheet program would take for a formula, such as +49 30 1234, begins with a blank: the
 * reader of supplier files passes over it, so that the value stays what it is.
 */
function cellOf(value: string | readonly string[] | null): string {
  const text = value === null ? "" : typeof value === "string" ? value : value.join(";");
  const safe = formula.test(text) ? ` ${text}` : text;
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The header row. */
export const header = `${columns.map(([name]) => name).join(",")}\r\n`;

/** A supplier's row. */
export function rowOf(record: SupplierRecord): string {
  return `${columns.map(([, cell]) => cellOf(cell(record))).join(",")}\r\n`;
}
