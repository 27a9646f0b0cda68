import type { JudgedDestination, Report } from "../../analysis";
import { fill, tame } from "../sentence";
import type { Comparison, DestinationComparison, QuotedPlace } from "../view";
import type { Words } from "../locales";
import { type Account, compareAccounts, formatAccount, sameAccount } from "../../accounts";
import { accountNote, differing } from "./originals";
import { accountClaim } from "./claims";
import { isLookedUp } from "../gaps";

const maxQuoteLength = 200;
const maxNameLength = 80;
const maxPlaces = 20;
type Source = JudgedDestination["source"];

function placeWords({ part, name, page, layer }: Source, words: Words): string {
  const { places } = words;
  const shown = name === null ? "" : tame(name, maxNameLength);
  const whole = shown === "" ? places[part] : shown;
  const sheet = page === null ? whole : fill(places.page, { place: whole, page }, words);
  const leaf = shown !== "" && (part === "hidden" || part === "link") ? `${sheet}, ${places[part]}` : sheet;
  return layer === "text" ? leaf : fill(places[layer], { place: leaf }, words);
}

/** Where a destination is, each place once. */
function placesOf(sources: readonly Source[], words: Words): QuotedPlace[] {
  const found = new Map<string, QuotedPlace>();
  for (const source of sources) {
    const inFile = (source.name ?? "") !== "" || source.page !== null || source.layer !== "text";
    const place = { words: placeWords(source, words), quote: tame(source.quote, maxQuoteLength), inFile };
    found.set(`${place.words}\n${place.quote}`, place);
    if (found.size === maxPlaces) break;
  }
  return [...found.values()];
}

const maxShown = { differing: 50, same: 10 };

type Row = Readonly<{ first: JudgedDestination; sources: readonly JudgedDestination["source"][] }>;

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

type Laid = Omit<Comparison, "isLookedUp">;

function alone(text: string, same: boolean): Laid {
  const marks = [{ text, differs: false }];
  return { onRecord: same ? marks : [], found: marks, same, note: null };
}

function knownTo({ payee }: JudgedDestination, { record }: Report): readonly Account[] {
  return (payee ?? record)?.accounts ?? [];
}

function compared(one: JudgedDestination, account: Account, report: Report, words: Words): Laid {
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

function plainly(text: string): string {
  const plain = tame(text.replace(/^\s*(?:che(?:que|ck)|card|mandate)\s*:\s*/i, ""));
  return text.startsWith("mandate:") || text.startsWith("card:")
    ? plain.charAt(0).toUpperCase() + plain.slice(1)
    : plain;
}

function labelOf({ kind, value }: JudgedDestination, { kinds }: Words): string {
  const [, asked] = kind === "alias" ? (/^(card|mandate):/.exec(value) ?? []) : [];
  return kinds[asked === "card" || asked === "mandate" ? asked : kind];
}

function alike(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at;
}

function otherWay(one: JudgedDestination, { record }: Report): Laid {
  const { value, onRecord, payee } = one;
  const found = alone(plainly(value), onRecord === true);
  const known = payee ?? record;
  if (onRecord !== false || known === null) return found;
  const bare = (text: string) => text.replace(/^(?:https?:\/\/)?(?:www\.)?/i, "");
  const [nearest] = [...known.otherDestinations].sort((a, b) => alike(bare(b), value) - alike(bare(a), value));
  const [account] = known.accounts;
  const text = nearest !== undefined ? plainly(nearest) : account !== undefined ? formatAccount(account) : null;
  return text === null ? found : { ...found, onRecord: [{ text, differs: false }] };
}

function shown({ first, sources }: Row, report: Report, words: Words): DestinationComparison {
  const { account } = first;
  const comparison = account === null ? otherWay(first, report) : compared(first, account, report, words);
  return {
    kind: "destination",
    label: labelOf(first, words),
    ...comparison,
    isLookedUp: isLookedUp(report),
    claim: accountClaim(first, report),
    places: placesOf(sources, words),
  };
}

/** Where the money would go, over what is on record, those that differ first. */
export function destinationsOf(report: Report, words: Words): DestinationComparison[] {
  const rows = rowsOf(report.destinations);
  const differ = rows.filter(({ first }) => first.onRecord !== true).slice(0, maxShown.differing);
  const same = rows.filter(({ first }) => first.onRecord === true).slice(0, maxShown.same);
  return [...differ, ...same].map((row) => shown(row, report, words));
}

/** The destinations that were compared with a record and agree, each once. */
export function matchingOf(report: Report): JudgedDestination[] {
  return rowsOf(report.destinations).flatMap(({ first }) => (first.onRecord === true ? [first] : []));
}
