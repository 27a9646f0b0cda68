import { type CaseCallNeed, type SecondReason, type CallBackNeed, type CaseScope, unfit } from "../../../contract";
import type { SupplierRecord } from "../../../analysis";
import type { Context, CasePolicy } from "../store";
import { callBackNeed } from "../proposals/need";
import type { Matter } from "./log";
import { parseRecordAccount, recordForm, sameAccount, type Account } from "../../../accounts";
import { isSameDestination } from "../../../cases";

const day = 86_400_000;

/** A number on record after its cool-off; one found elsewhere if none is on record. */
export function needOf({ coolOffDays }: Pick<Context, "coolOffDays">, record: SupplierRecord | null, today: string) {
  return callBackNeed(record === null || record.phones.length === 0 ? null : record, [], today, coolOffDays);
}

/** The same as a case shows it. */
export function shownNeed(
  { number, phones, because, from }: CallBackNeed,
  record: SupplierRecord | null,
): CaseCallNeed {
  return {
    number,
    phones,
    because: because === "coolOff" ? because : null,
    from,
    verifiedOn: record?.bankVerifiedOn ?? null,
    asksLastFour: hasAccount(record),
  };
}

/** Why a second person must check a case before its release; empty if none must. */
export function secondReasons(
  { secondPerson: { forBankChange, above, inContext } }: CasePolicy,
  { context, amount }: Pick<Matter, "context" | "amount">,
  { isBankChange, isFound }: { readonly isBankChange: boolean; readonly isFound: boolean },
): readonly SecondReason[] {
  const isMuch = above !== null && amount !== null && amount > above;
  const reasons: readonly SecondReason[] = [
    ...(forBankChange && isBankChange ? ["bankChange" as const] : []),
    ...(isFound ? ["foundNumber" as const] : []),
    ...(inContext ? context : []),
    ...(isMuch ? ["amount" as const] : []),
  ];
  return [...new Set(reasons)];
}

/** Without days in the policy, the list's cool-off applies to found numbers, or unusual cases that no second person checks. */
export function payFrom(
  { cases: { coolOffDays, secondPerson }, coolOffDays: ofList }: Pick<Context, "cases" | "coolOffDays">,
  { context }: Pick<Matter, "context">,
  isFound: boolean,
  today: string,
): string {
  const isAlone = context.length > 0 && !secondPerson.inContext;
  const days = coolOffDays ?? (isFound || isAlone ? ofList : 0);
  return days === 0 ? today : new Date(Date.parse(today) + (days + 1) * day).toISOString().slice(0, 10);
}

/** A destination as an account; null if it isn't one. */
export function accountOf(destination: string): Account | null {
  const parsed = parseRecordAccount(destination);
  return "account" in parsed ? parsed.account : null;
}

const otherOf = (destination: string): string => destination.slice(destination.indexOf(":") + 1);

/** Other characters identify a link, wallet or alias. */
const plain = (text: string): string => text.toUpperCase().replace(/\s/g, "");

const bare = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");

const paidOn = ({ accounts, sharedAccounts }: SupplierRecord): readonly Account[] => [...accounts, ...sharedAccounts];

function isOnRecord(record: SupplierRecord, destination: string): boolean {
  const account = accountOf(destination);
  if (account !== null) return paidOn(record).some((held) => sameAccount(held, account));
  const other = plain(otherOf(destination));
  return record.otherDestinations.some((held) => plain(held.replace(/^https?:\/\//i, "")) === other);
}

/** All without a record. */
export function newDestinations({ destinations }: CaseScope, record: SupplierRecord | null): readonly string[] {
  return record === null ? destinations : destinations.filter((each) => !isOnRecord(record, each));
}

/** Whether the supplier denied one of the scope's accounts before. */
export const isRejected = ({ destinations }: CaseScope, record: SupplierRecord | null): boolean =>
  (record?.rejectedAccounts ?? []).some((rejected) =>
    destinations.some((each) => {
      const account = accountOf(each);
      return account !== null && sameAccount(account, rejected);
    }),
  );

/** Whether an account on record ends in the typed characters. */
export function endsAccount(record: SupplierRecord, typed: string): boolean {
  const four = bare(typed);
  return four.length === 4 && paidOn(record).some(({ value }) => value.endsWith(four));
}

/** Whether the record has an account, so that its last characters must be typed. */
export const hasAccount = (record: SupplierRecord | null): boolean => record !== null && paidOn(record).length > 0;

/** An account may lack its scheme. */
function isReadBack(destination: string, typed: string): boolean {
  const account = accountOf(destination);
  if (account === null) return [destination, otherOf(destination)].some((text) => plain(text) === plain(typed));
  const said = accountOf(typed);
  if (said !== null && isSameDestination(destination, recordForm(said))) return true;
  return bare(typed) === bare(`${account.bank ?? ""}${account.value}`);
}

/** One a line or separated by semicolons. @returns null if one isn't in the scope */
export function readBackOf({ destinations }: CaseScope, typed: string): readonly string[] | null {
  const said = typed
    .split(/[\n;]/)
    .map((each) => each.trim())
    .filter((each) => each !== "");
  const found = said.map((each) => destinations.find((destination) => isReadBack(destination, each)));
  return found.every((each) => each !== undefined) ? [...new Set(found)] : null;
}

/** Null if nothing can be proposed. */
export function withAdded(
  record: SupplierRecord,
  destinations: readonly string[],
): { readonly accounts?: readonly string[]; readonly otherDestinations?: readonly string[] } | null {
  const accounts = destinations.flatMap((each) => accountOf(each) ?? []);
  const others = destinations.filter((each) => accountOf(each) === null && each.includes(":"));
  const fit = others.map(otherOf).filter((text) => text !== "" && unfit(text) === null && !text.includes(";"));
  if (accounts.length + fit.length === 0) return null;
  return {
    ...(accounts.length > 0 && { accounts: [...record.accounts, ...accounts].map(recordForm) }),
    ...(fit.length > 0 && { otherDestinations: [...record.otherDestinations, ...fit] }),
  };
}
