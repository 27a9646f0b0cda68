import { recordForm } from "../../accounts";
import type { SupplierRecord } from "../../analysis";

type Cell = (record: SupplierRecord) => string | readonly string[] | null;

/** In the order of the documentation. */
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

/** As first character, it makes a cell a formula. */
const formula = /^[=+\-@\t\r]/;
/** RFC 4180, and separators of other programs. */
const special = /[",;\t\r\n]|^ | $/;

/** A blank in front prevents formulas, such as +49 30 1234; the reader of supplier files ignores it. */
function plain(text: string): string {
  return formula.test(text) ? ` ${text}` : text;
}

/** RFC 4180. Each entry is made plain: where semicolons separate cells, as in most of Europe, it begins one. */
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
