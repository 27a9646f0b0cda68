import { accountOf, callBackNeed, hasAccount, otherOf, paidOn, plain } from "../../../cases";
import { type CaseCallNeed, type SecondReason, type CallBackNeed, type CaseScope, unfit } from "../../../contract";
import type { SupplierRecord } from "../../../analysis";
import type { Context, CasePolicy } from "../store";
import type { Sql, Tx } from "../connection/connect";

import { numbersBefore } from "../proposals/numbersBefore";
import type { Matter } from "./log";
import { recordForm, sameAccount } from "../../../accounts";

const day = 86_400_000;

/** A number on record after its cool-off, else the one before it; one found elsewhere if none is on record. */
export async function needOf(
  context: Pick<Context, "coolOffDays" | "vault">,
  tx: Sql | Tx,
  record: SupplierRecord | null,
  today: string,
): Promise<CallBackNeed> {
  const known = record === null || record.phones.length === 0 ? null : record;
  return callBackNeed(known, [], today, context.coolOffDays, await numbersBefore(context, tx, known, today));
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
  // A client that tells no amount asks for no less.
  const isMuch = above !== null && (amount === null || amount > above);
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

/** The destinations that are accounts. */
export const accountsIn = (destinations: readonly string[]) => destinations.flatMap((each) => accountOf(each) ?? []);

/** Whether the supplier denied one of the scope's accounts before. */
export const isRejected = ({ destinations }: CaseScope, record: SupplierRecord | null): boolean =>
  (record?.rejectedAccounts ?? []).some((rejected) =>
    destinations.some((each) => {
      const account = accountOf(each);
      return account !== null && sameAccount(account, rejected);
    }),
  );

/** Null if nothing can be proposed. @param replaces whether the accounts on record go */
export function withAdded(
  record: SupplierRecord,
  destinations: readonly string[],
  replaces: boolean,
): { readonly accounts?: readonly string[]; readonly otherDestinations?: readonly string[] } | null {
  const accounts = accountsIn(destinations);
  const others = destinations.filter((each) => accountOf(each) === null && each.includes(":"));
  const fit = others.map(otherOf).filter((text) => text !== "" && unfit(text) === null && !text.includes(";"));
  if (accounts.length + fit.length === 0) return null;
  return {
    ...(accounts.length > 0 && { accounts: [...(replaces ? [] : record.accounts), ...accounts].map(recordForm) }),
    ...(fit.length > 0 && { otherDestinations: [...record.otherDestinations, ...fit] }),
  };
}
