import { formatAccount, parseRecordAccount, recordForm, sameAccount } from "../accounts";
import type { JudgedDestination, Report } from "../analysis";
import { maxDestinations, type CaseScope } from "../contract";

function scopeForm({ kind, account, value }: Pick<JudgedDestination, "kind" | "account" | "value">): string {
  return account === null ? `${kind}:${value}` : recordForm(account);
}

/** The payee's destinations, not our own nor the payer's. */
export function scopeOf(
  { supplier, destinations }: Pick<Report, "supplier" | "destinations">,
  sender: string | null,
): CaseScope {
  const paid = destinations.filter(({ role, owner }) => role === "payee" && owner !== "own");
  return {
    supplier: supplier?.id ?? null,
    destinations: [...new Set(paid.map(scopeForm))].sort().slice(0, maxDestinations),
    sender,
  };
}

/** However they are written. */
export function isSameDestination(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [parseRecordAccount(one), parseRecordAccount(other)];
  return "account" in first && "account" in second && sameAccount(first.account, second.account);
}

function isBare(destination: string): boolean {
  const parsed = parseRecordAccount(destination);
  return "account" in parsed && parsed.account.scheme === "other" && (parsed.account.bank ?? "") === "";
}

const isKnown = (known: string, named: string): boolean =>
  isSameDestination(known, named) && (isBare(named) || !isBare(known));

/** Same supplier and sender, no further destination: quoting the conversation inherits nothing. */
export function covers(outcome: CaseScope, { supplier, destinations, sender }: CaseScope): boolean {
  // Where the list is full, others may be missing.
  if (destinations.length >= maxDestinations) return false;
  return (
    supplier === outcome.supplier &&
    (sender === null ? destinations.length === 0 : sender === outcome.sender) &&
    destinations.every((each) => outcome.destinations.some((known) => isKnown(known, each)))
  );
}

/** A destination of a scope, as it is shown. */
export function shownDestination(destination: string): string {
  const parsed = parseRecordAccount(destination);
  return "account" in parsed ? formatAccount(parsed.account) : destination.slice(destination.indexOf(":") + 1);
}
