import { compareAccounts, formatAccount, sameAccount, type Account } from "../accounts";
import type { JudgedDestination, Report } from "../analysis";
import { accountNote, differing } from "./difference";
import { placesOf } from "./places";
import { tame } from "./sentence";
import type { Comparison, DestinationComparison } from "./view";
import type { Words } from "./words";

/** Destinations shown that differ, and that agree: no mail of a payment run names more, and a hostile one is bounded. */
const most = { differing: 50, same: 10 };

/** Places of the message that name one destination. */
interface Row {
  readonly first: JudgedDestination;
  readonly sources: readonly JudgedDestination["source"][];
}

/** Our own accounts and the payer's are nowhere to pay to. Whatever is not proven to be that is shown. */
function isShown({ role, onRecord }: JudgedDestination): boolean {
  return onRecord === false || (role !== "ours" && role !== "payer");
}

function rowsOf(destinations: readonly JudgedDestination[]): Row[] {
  const rows = new Map<string, { first: JudgedDestination; sources: JudgedDestination["source"][] }>();
  for (const one of destinations.filter(isShown)) {
    const key = [one.kind, one.account?.scheme, one.account?.bank, one.value, one.onRecord].join(" ");
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { first: one, sources: [one.source] });
    else row.sources.push(one.source);
  }
  return [...rows.values()];
}

function alone(text: string, same: boolean): Comparison {
  const marks = [{ text, differs: false }];
  return { onRecord: same ? marks : [], found: marks, same, note: null };
}

function knownTo({ payee }: JudgedDestination, { record }: Report): readonly Account[] {
  return (payee ?? record)?.accounts ?? [];
}

function compared(one: JudgedDestination, account: Account, report: Report, words: Words): Comparison {
  const { onRecord } = one;
  const known = onRecord === null ? [] : knownTo(one, report);
  const text = formatAccount(account);
  if (onRecord === true) {
    const held = known.find((other) => sameAccount(other, account)) ?? account;
    return { ...alone(text, true), onRecord: [{ text: formatAccount(held), differs: false }] };
  }
  const [nearest] = known
    .map((other) => ({ other, marks: compareAccounts(other, account) }))
    .sort((a, b) => differing(a.marks.found) - differing(b.marks.found));
  if (nearest === undefined) return alone(text, false);
  return { ...nearest.marks, same: false, note: accountNote(nearest.other, account, nearest.marks, words) };
}

function shown({ first, sources }: Row, report: Report, words: Words): DestinationComparison {
  const { kind, account, value, onRecord } = first;
  const comparison = account === null ? alone(tame(value), onRecord === true) : compared(first, account, report, words);
  return { label: words.kinds[kind], ...comparison, places: placesOf(sources, words) };
}

/** Where the money would go, over what is on record, those that differ first. */
export function destinationsOf(report: Report, words: Words): DestinationComparison[] {
  const rows = rowsOf(report.destinations);
  const differ = rows.filter(({ first }) => first.onRecord !== true).slice(0, most.differing);
  const same = rows.filter(({ first }) => first.onRecord === true).slice(0, most.same);
  return [...differ, ...same].map((row) => shown(row, report, words));
}

/** The destinations that were held against a record and agree, each once. */
export function matchingOf(report: Report): JudgedDestination[] {
  return rowsOf(report.destinations).flatMap(({ first }) => (first.onRecord === true ? [first] : []));
}
