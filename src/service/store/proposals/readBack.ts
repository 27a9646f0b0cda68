import { parseRecordAccount, recordForm, sameAccount, type Account } from "../../../accounts";
import type { SupplierRecord } from "../../../analysis";
import { isSameDestination } from "../../../cases";
import type { ReadBack } from "../../../contract";
import { Refusal } from "../store";
import type { Payload } from "./payload";

/** A destination as an account; null if it isn't one. */
export function accountOf(destination: string): Account | null {
  const parsed = parseRecordAccount(destination);
  return "account" in parsed ? parsed.account : null;
}

/** A destination without its kind. */
export const otherOf = (destination: string): string => destination.slice(destination.indexOf(":") + 1);

/** Without blanks: other characters identify a link, wallet or alias. */
export const plain = (text: string): string => text.toUpperCase().replace(/\s/g, "");

const bare = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The accounts that a supplier is paid on. */
export const paidOn = ({ accounts, sharedAccounts }: SupplierRecord): readonly Account[] => [
  ...accounts,
  ...sharedAccounts,
];

/** Whether the record has an account, so that its last characters must be typed. */
export const hasAccount = (record: SupplierRecord | null): boolean => record !== null && paidOn(record).length > 0;

function endsAccount(record: SupplierRecord, typed: string): boolean {
  const four = bare(typed);
  return four.length === 4 && paidOn(record).some(({ value }) => value.endsWith(four));
}

/** An account may lack its scheme. */
function isReadBack(destination: string, typed: string): boolean {
  const account = accountOf(destination);
  if (account === null) return [destination, otherOf(destination)].some((text) => plain(text) === plain(typed));
  const said = accountOf(typed);
  if (said !== null && isSameDestination(destination, recordForm(said))) return true;
  return bare(typed) === bare(`${account.bank ?? ""}${account.value}`);
}

/** The accounts of a proposal. */
export function proposedAccounts({ changes }: Pick<Payload, "changes">): readonly Account[] {
  const texts = changes.flatMap(({ field, to }) => (field === "accounts" || field === "shared_accounts" ? to : []));
  return (texts as readonly unknown[]).flat().flatMap((text) => {
    const parsed = typeof text === "string" ? parseRecordAccount(text) : { error: "" };
    return "account" in parsed ? [parsed.account] : [];
  });
}

/** The accounts of a proposal that aren't on record. */
export function addedAccounts(payload: Pick<Payload, "changes">, record: SupplierRecord | null): readonly string[] {
  const held = record === null ? [] : paidOn(record);
  const added = proposedAccounts(payload).filter((account) => !held.some((one) => sameAccount(one, account)));
  return [...new Set(added.map(recordForm))];
}

/** The destinations that were typed; null if one isn't among them. */
export function namedIn(destinations: readonly string[], typed: readonly string[]): readonly string[] | null {
  const said = typed.flatMap((each) => each.split(/[\n;]/)).filter((each) => each.trim() !== "");
  const found = said.map((each) => destinations.find((destination) => isReadBack(destination, each)));
  return found.every((each) => each !== undefined) ? [...new Set(found)] : null;
}

/**
 * Compares what was read back with the record and with what is to be confirmed. `fresh` must be read back, all of it;
 * `known` may be.
 * @returns the destinations that were read back. @throws {Refusal} 422 if something is missing, 409 if it differs
 */
export function checkReadBack(
  record: SupplierRecord | null,
  { fresh, known }: { readonly fresh: readonly string[]; readonly known: readonly string[] },
  readBack: ReadBack | null,
  asksFour = fresh.length > 0 && hasAccount(record),
): readonly string[] {
  if (readBack === null && fresh.length > 0)
    throw new Refusal(
      "read-back-needed",
      422,
      "Accounts change: have the supplier read each new one out, and send what you heard as readBack.",
    );
  const four = readBack?.lastFourOnRecord ?? "";
  if (four.trim() === "" && asksFour)
    throw new Refusal(
      "last-four",
      422,
      "Ask the supplier for the account that you paid last, and send its last four characters as lastFourOnRecord.",
    );
  if (four.trim() !== "" && record !== null && hasAccount(record) && !endsAccount(record, four))
    throw new Refusal(
      "last-four",
      409,
      "These aren't the last four characters of an account on record. Ask the supplier for the account that you paid last.",
    );
  const found = namedIn([...fresh, ...known], readBack?.accounts ?? []);
  if (found === null)
    throw new Refusal(
      "read-back-differs",
      409,
      "What you heard isn't the account that is to be confirmed. Have it read out again; if it stays so, don't confirm it.",
    );
  if (!fresh.every((destination) => found.includes(destination)))
    throw new Refusal(
      "read-back-differs",
      409,
      "Not every new account was read out. Have each account read out, and type one a line.",
    );
  return found;
}
