import {
  checkAccount,
  countryOf,
  findAccounts,
  findBics,
  MOST_ACCOUNTS,
  MOST_CHARACTERS,
  type Account,
  type FoundAccount,
} from "../../accounts";
import type { FoundDestination } from "../facts";
import type { Source } from "../report";
import { holderNear } from "./holder";

/** A piece of text to be searched for destinations, and where it stands. */
export interface Place {
  readonly text: string;
  readonly segment: number | null;
  readonly part: Source["part"];
  readonly name: string | null;
  readonly layer: Source["layer"];
  readonly page: number | null;
}

/** Longest quote that is kept, in characters. */
const quoteLength = 200;
/** A BIC or a holder counts as standing beside an account within this many characters. */
const beside = 300;
/** Destinations kept of one message: more than any payment run that is sent by mail, and a bound for a hostile one. */
const most = 500;

/** Places of one account kept in each part of a message: who repeats the true one crowds nothing out. */
const repeated = 20;
/** Times that a text with hundreds of accounts is searched on. */
const rounds = 10;

/** The line around an offset, at most `quoteLength` characters. */
function lineAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - quoteLength);
  const stop = text.indexOf("\n", end);
  const to = Math.min(stop < 0 ? text.length : stop, from + quoteLength);
  return text.slice(from, to).replace(/\s+/g, " ").trim();
}

function bicBeside(bics: ReturnType<typeof findBics>, account: FoundAccount): string | null {
  let best: { bic: string; gap: number } | null = null;
  for (const { bic, start, end } of bics) {
    const gap = start >= account.end ? start - account.end : account.start - end;
    if (gap <= beside && (best === null || gap < best.gap)) best = { bic, gap };
  }
  return best?.bic ?? null;
}

function destination(place: Place, found: FoundAccount, bic: string | null): FoundDestination {
  const account: Account = found.account;
  const { text, segment, part, name, layer, page } = place;
  return {
    kind: "account",
    account,
    value: account.value,
    bic,
    holder: holderNear(text, found.start, found.end, beside),
    country: countryOf(account),
    valid: checkAccount(account),
    source: { part, name, layer, page, quote: lineAround(text, found.start, found.end) },
    segment,
  };
}

/** A longer text is searched in pieces, which overlap by more than an account and its label take. */
const overlap = 2_000;

function pieces(place: Place): Place[] {
  const { text } = place;
  if (text.length <= MOST_CHARACTERS) return [place];
  const found: Place[] = [];
  for (let start = 0; start < text.length - overlap; start += MOST_CHARACTERS - overlap)
    found.push({ ...place, text: text.slice(start, start + MOST_CHARACTERS) });
  return found;
}

/** The accounts of a text. Where there are more than are found at once, the search goes on behind the last, some times. */
function accountsIn(text: string): { accounts: readonly FoundAccount[]; more: boolean } {
  const accounts: FoundAccount[] = [];
  let from = 0;
  for (let round = 0; round < rounds; round += 1) {
    const found = findAccounts(text.slice(from));
    accounts.push(...found.map((one) => ({ ...one, start: one.start + from, end: one.end + from })));
    if (found.length < MOST_ACCOUNTS) return { accounts, more: false };
    from = accounts.at(-1)?.end ?? text.length;
  }
  return { accounts, more: true };
}

/** All accounts of the given places, in their order; and whether some were left out because there are too many. */
export function findDestinations(places: readonly Place[]): { found: readonly FoundDestination[]; cut: boolean } {
  const found: FoundDestination[] = [];
  const seen = new Map<string, number>();
  let cut = false;
  for (const place of places.flatMap(pieces)) {
    const { accounts, more } = accountsIn(place.text);
    if (accounts.length === 0) continue;
    cut ||= more;
    const bics = findBics(place.text);
    for (const account of accounts) {
      const key = `${place.part} ${account.account.scheme} ${account.account.bank ?? ""} ${account.account.value}`;
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      if (times > repeated) continue;
      if (found.length === most) return { found, cut: true };
      found.push(destination(place, account, bicBeside(bics, account)));
    }
  }
  return { found, cut };
}
