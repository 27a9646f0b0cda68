import { parseRecordAccount, recordForm, sameAccount, type Account } from "../accounts";
import type { SupplierRecord } from "../analysis";
import type { Proposal, ReadBack } from "../contract";
import { lastFour, signsOf } from "./call";
import { isSameDestination } from "./scope";

/** A destination as an account; null if it isn't one. */
export function accountOf(destination: string): Account | null {
  const parsed = parseRecordAccount(destination);
  return "account" in parsed ? parsed.account : null;
}

/** A destination without its kind. */
export const otherOf = (destination: string): string => destination.slice(destination.indexOf(":") + 1);

/** Without blanks: other characters identify a link, wallet or alias. */
export const plain = (text: string): string => text.toUpperCase().replace(/\s/g, "");

/** The accounts that a supplier is paid on. */
export const paidOn = ({ accounts, sharedAccounts }: SupplierRecord): readonly Account[] => [
  ...accounts,
  ...sharedAccounts,
];

/** Whether the record has an account, so that its last characters must be typed. */
export const hasAccount = (record: SupplierRecord | null): boolean => record !== null && paidOn(record).length > 0;

/** An account may lack its scheme. */
function isReadBack(destination: string, typed: string): boolean {
  const account = accountOf(destination);
  if (account === null) return [destination, otherOf(destination)].some((text) => plain(text) === plain(typed));
  const said = accountOf(typed);
  if (said !== null && isSameDestination(destination, recordForm(said))) return true;
  return signsOf(typed) === signsOf(`${account.bank ?? ""}${account.value}`);
}

/** The accounts of a proposal. */
export function proposedAccounts({ changes }: Pick<Proposal, "changes">): readonly Account[] {
  const texts = changes.flatMap(({ field, to }) => (field === "accounts" || field === "shared_accounts" ? to : []));
  return (texts as readonly unknown[]).flat().flatMap((text) => {
    const parsed = typeof text === "string" ? parseRecordAccount(text) : { error: "" };
    return "account" in parsed ? [parsed.account] : [];
  });
}

/** The accounts of a proposal that aren't on record. */
export function addedAccounts(proposal: Pick<Proposal, "changes">, record: SupplierRecord | null): readonly string[] {
  const held = record === null ? [] : paidOn(record);
  const added = proposedAccounts(proposal).filter((account) => !held.some((one) => sameAccount(one, account)));
  return [...new Set(added.map(recordForm))];
}

/** The destinations that were typed; null if one isn't among them. */
export function namedIn(destinations: readonly string[], typed: readonly string[]): readonly string[] | null {
  const said = typed.flatMap((each) => each.split(/[\n;]/)).filter((each) => each.trim() !== "");
  const found = said.map((each) => destinations.find((destination) => isReadBack(destination, each)));
  return found.every((each) => each !== undefined) ? [...new Set(found)] : null;
}

/** Why a confirmed call doesn't confirm. */
export type ReadBackFault = "missing" | "fourMissing" | "fourDiffers" | "differs" | "incomplete";

/**
 * Compares what was read back with the record and with what is to be confirmed. `fresh` must be read back, all of it;
 * `known` may be.
 * @returns the destinations that were read back
 */
export function readBackOf(
  record: SupplierRecord | null,
  { fresh, known }: { readonly fresh: readonly string[]; readonly known: readonly string[] },
  readBack: ReadBack | null,
  asksFour = fresh.length > 0 && hasAccount(record),
): Readonly<{ accounts: readonly string[] }> | Readonly<{ fault: ReadBackFault }> {
  if (readBack === null && fresh.length > 0) return { fault: "missing" };
  const typed = readBack?.lastFourOnRecord ?? "";
  const isFour = typed.trim() !== "";
  if (!isFour && asksFour) return { fault: "fourMissing" };
  const four = lastFour(typed);
  const held = record === null ? [] : paidOn(record);
  if (isFour && held.length > 0 && (four === null || !held.some(({ value }) => value.endsWith(four))))
    return { fault: "fourDiffers" };
  const accounts = namedIn([...fresh, ...known], readBack?.accounts ?? []);
  if (accounts === null) return { fault: "differs" };
  return fresh.every((destination) => accounts.includes(destination)) ? { accounts } : { fault: "incomplete" };
}
