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

/** All accounts of the given places, in their order; and whether some were left out because there are too many. */
export function findDestinations(places: readonly Place[]): { found: readonly FoundDestination[]; cut: boolean } {
  const found: FoundDestination[] = [];
  let cut = false;
  for (const place of places) {
    const accounts = findAccounts(place.text);
    if (accounts.length === 0) continue;
    cut ||= accounts.length >= MOST_ACCOUNTS || place.text.length > MOST_CHARACTERS;
    const bics = findBics(place.text);
    for (const account of accounts) {
      if (found.length === most) return { found, cut: true };
      found.push(destination(place, account, bicBeside(bics, account)));
    }
  }
  return { found, cut };
}
