import type { CaseCallNeed, SecondReason, CallBackNeed } from "../../../contract";
import type { SupplierRecord } from "../../../analysis";
import type { Context, CasePolicy } from "../store";
import { callBackNeed } from "../proposals/need";
import { hasAccount } from "./destinations";
import type { Matter } from "./log";

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
