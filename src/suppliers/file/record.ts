import { columnOf, columnsThat, emptyRecord, maxCellLength, recordFields, unfit } from "../../contract";
import { type Account, sameAccount } from "../../accounts";
import type { SupplierRecord } from "../../analysis";
import { isSharedDomain } from "../../names";
import { type Read, readDomain, readEmail } from "./address";
import { type Column, listColumns } from "./columns";
import { quoted } from "./fault";
import { readAccount, readCountry, readDay, readKind, readPhone, readStatus, readTaxId } from "./fields";
import type { Row } from "./sink";

/** Entries of a list. */
const maxListEntries = 100;

/** Reports a field or entry that was left out. */
export type ReportField = (column: Column, reason: string) => void;

/** Reports each faulty field or entry, and leaves it out. @returns null without id or name. */
export function readRecord(row: Row, report: ReportField): SupplierRecord | null {
  const field = fieldReader(row, report);
  const id = field.one("id", asText, null);
  const name = field.one("name", asText, null);
  if (id === null || name === null) return null;
  const rejectedAccounts = field.list("rejected_accounts", readAccount);
  const isRejected = (account: Account): boolean => rejectedAccounts.some((other) => sameAccount(account, other));
  const readGoodAccount = (text: string): Read<Account> => {
    const account = readAccount(text);
    if ("value" in account && isRejected(account.value)) return { reason: "is also among the rejected accounts" };
    return account;
  };
  const readOwnDomain = (text: string): Read<string> => {
    const domain = readDomain(text);
    if ("reason" in domain || !isSharedDomain(domain.value)) return domain;
    return { reason: "is shared by strangers; put the e-mail address into emails instead" };
  };
  const readers: Readonly<Partial<Record<keyof SupplierRecord, (text: string) => Read<unknown>>>> = {
    ...{ domains: readOwnDomain, emails: readEmail, phones: readPhone, country: readCountry, taxIds: readTaxId },
    ...{ accounts: readGoodAccount, sharedAccounts: readGoodAccount, kind: readKind, status: readStatus },
    ...{ bankVerifiedOn: readDay, bankChangedOn: readDay, phoneChangedOn: readDay },
  };
  const known: Readonly<Record<string, unknown>> = { id, name, rejectedAccounts };
  const values = recordFields.map((one): [string, unknown] => {
    const [column, read] = [columnOf[one], readers[one] ?? asText];
    if (one in known) return [one, known[one]];
    return [one, listColumns.has(column) ? field.list(column, read) : field.one(column, read, emptyRecord[one])];
  });
  return Object.fromEntries(values) as unknown as SupplierRecord;
}

/** Columns with free text. */
export const prose = columnsThat("isProse");

interface FieldReader {
  one<T, D>(column: Column, read: (text: string) => Read<T>, otherwise: D): T | D;
  list<T>(column: Column, read: (text: string) => Read<T>): readonly T[];
}

function fieldReader(row: Row, report: ReportField): FieldReader {
  const check = <T>(column: Column, text: string, read: (text: string) => Read<T>, what: string): Read<T> => {
    const result = unfit(text, prose.has(column)) ?? read(text);
    if ("reason" in result) report(column, `${quoted(text)} ${result.reason}. The ${what} is left out.`);
    return result;
  };
  return {
    one(column, read, otherwise) {
      const cell = row.cells.get(column);
      if (typeof cell !== "string" || cell.trim() === "") return otherwise;
      const result = check(column, cell, read, "field");
      return "value" in result ? result.value : otherwise;
    },
    list<T>(column: Column, read: (text: string) => Read<T>): readonly T[] {
      const cell = row.cells.get(column) ?? "";
      if (cell === "") return none;
      if (typeof cell === "string" && cell.length > maxCellLength) {
        check(column, cell, read, "field");
        return [];
      }
      const entries = entriesOf(cell);
      if (entries.length > maxListEntries) {
        const reason = `The list has ${entries.length} entries; those after the first ${maxListEntries} are left out.`;
        report(column, reason);
      }
      const values: T[] = [];
      for (const entry of entries.slice(0, maxListEntries)) {
        const result = check(column, entry, entry.includes(";") ? withSemicolon : read, "entry");
        if ("value" in result) values.push(result.value);
      }
      return values;
    },
  };
}

/** The semicolon would split it when exported as CSV. */
const withSemicolon = (): { readonly reason: string } => ({
  reason: "has a semicolon, which parts the entries of a list",
});

const none: readonly never[] = [];

function entriesOf(cell: string | readonly string[]): readonly string[] {
  if (typeof cell === "string" && !cell.includes(";")) {
    const entry = cell.trim();
    return entry === "" ? [] : [entry];
  }
  const entries = typeof cell === "string" ? cell.split(";") : cell;
  return [...new Set(entries.map((entry) => entry.trim()).filter((entry) => entry !== ""))];
}

const asText = (text: string): Read<string> => ({ value: text.trim().replace(/\s+/g, " ") });
