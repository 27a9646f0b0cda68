import { type Account, parseRecordAccount, recordForm } from "../../../../src/accounts";
import type { SupplierRecord } from "../../../../src/analysis";
import { header, rowOf } from "../../../../src/service/routes/suppliers";
import { readSupplierFile } from "../../../../src/suppliers";
import { madeRecords } from "../../../suppliers/stored/made";

/** A supplier file, and what is in it. */
export interface MadeFile {
  readonly csv: string;
  readonly records: readonly SupplierRecord[];
}

/** Everybody's post office, which the list of free mail contains: the made-up one of the records is on no such list. */
const post = (text: string): string => text.replaceAll("freemail.example", "gmail.com");

/** The number behind it, as long. */
const next = (value: string): string =>
  String((BigInt(value) + 1n) % 10n ** BigInt(value.length)).padStart(value.length, "0");

const isTaken = (account: Account): boolean => "account" in parseRecordAccount(recordForm(account));

/** The made-up numbers have check digits by chance, and the reader of files takes right ones alone: the next one that it takes. */
function checked(account: Account): Account {
  let { value } = account;
  if (account.scheme === "iban") {
    // ISO 13616, ISO 7064.
    const digits = `${value.slice(4)}${value.slice(0, 2)}00`.replace(/[A-Z]/g, (letter) =>
      String(letter.charCodeAt(0) - 55),
    );
    return {
      ...account,
      value: `${value.slice(0, 2)}${String(98n - (BigInt(digits) % 97n)).padStart(2, "0")}${value.slice(4)}`,
    };
  }
  for (let tries = 0; tries < 100 && !isTaken({ ...account, value }); tries++) value = next(value);
  return { ...account, value };
}

function withChecks(record: SupplierRecord): SupplierRecord {
  const [accounts, sharedAccounts, rejected] = [record.accounts, record.sharedAccounts, record.rejectedAccounts].map(
    (held) => held.map(checked).filter(isTaken),
  );
  const own = new Set([...(accounts ?? []), ...(sharedAccounts ?? [])].map(recordForm));
  return {
    ...record,
    accounts: accounts ?? [],
    sharedAccounts: sharedAccounts ?? [],
    // No one rejects what he holds.
    rejectedAccounts: (rejected ?? []).filter((account) => !own.has(recordForm(account))),
  };
}

/** The file that holds some records, as the reader of supplier files takes them. */
export function fileOf(given: readonly SupplierRecord[]): MadeFile {
  const csv = post(header + given.map(withChecks).map(rowOf).join(""));
  const { records, notTaken, faults } = readSupplierFile(new TextEncoder().encode(csv), "suppliers.csv", {});
  // Of the made-up domains one in a hundred thousand is taken for one of a mail provider, by the service too. That two suppliers share an account is told too, and leaves nothing out.
  const fault = faults.find(({ column, reason }) => column !== "domains" && reason.includes("left out"));
  if (notTaken > 0 || fault !== undefined) throw new Error(`A made-up record is faulty: ${JSON.stringify(fault)}`);
  return { csv, records };
}

/** What the made-up clues ask of such a file. */
export const cluesOf = <T>(clues: T): T => JSON.parse(post(JSON.stringify(clues))) as T;

/** Made-up suppliers whose ids go round: some are on record by now and change, the others are new. */
export function madeFile(count: number, seed: number, first: number, ids: number): MadeFile {
  return fileOf(madeRecords(count, seed).map((record, at) => ({ ...record, id: `S${(first + at) % ids}` })));
}

/** A record but for the days that the service notes by itself when an account or a number changes. */
export const withoutDays = (record: SupplierRecord): SupplierRecord => ({
  ...record,
  bankVerifiedOn: null,
  bankChangedOn: null,
  phoneChangedOn: null,
});
