import {
  checkAccount,
  countryOf,
  findAccounts,
  findBics,
  MAX_ACCOUNTS,
  MAX_CHARACTERS,
  type Account,
  type FoundAccount,
} from "../../accounts";
import type { FoundDestination, Link, Segment } from "../facts";
import type { Source } from "../terms";
import { asDestination, paymentLinks, spelledIn } from "./destinations/gather";
import { findOthers } from "./destinations/search";
import type { AskWalletChecks } from "./destinations/wallets";
import { holderNear } from "./holder";

/** A piece of text to be searched for destinations, and where it is. */
export interface SearchedText {
  readonly text: string;
  readonly segment: number | null;
  readonly part: Source["part"];
  readonly name: string | null;
  readonly layer: Source["layer"];
  readonly page: number | null;
  readonly document?: number;
}

const quoteLength = 200;
/** A BIC or a holder counts as next to an account within this many characters. */
const beside = 300;
/** Destinations kept of one message: more than any payment run that is sent by mail, and a bound for a hostile one. */
const maxDestinations = 500;
/** Places of one account kept in each part of a message: who repeats the true one crowds nothing out. */
const repeated = 20;
const rounds = 10;
/** How readers of e-invoices and payment codes write the account that is debited: no program pays to it. A page may say anything. */
const debit = /^Payer account: /;

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

function destination(place: SearchedText, found: FoundAccount, bic: string | null): FoundDestination {
  const account: Account = found.account;
  const { text, segment, document, layer } = place;
  const source = sourceAt(place, found.start, found.end);
  return {
    kind: "account",
    account,
    value: account.value,
    bic,
    holder: holderNear(text, found.start, found.end, beside),
    country: countryOf(account),
    valid: checkAccount(account),
    source,
    segment,
    ...(document === undefined ? {} : { document }),
    ...((layer === "xml" || layer === "qr") && debit.test(source.quote) ? { debited: true } : {}),
  };
}

/** A longer text is searched in pieces, which overlap by more than an account and its label take. */
const overlap = 2_000;

function pieces(place: SearchedText): SearchedText[] {
  const { text } = place;
  if (text.length <= MAX_CHARACTERS) return [place];
  const found: SearchedText[] = [];
  for (let start = 0; start < text.length - overlap; start += MAX_CHARACTERS - overlap)
    found.push({ ...place, text: text.slice(start, start + MAX_CHARACTERS) });
  return found;
}

function accountsIn(text: string): { accounts: readonly FoundAccount[]; more: boolean } {
  const accounts: FoundAccount[] = [];
  let from = 0;
  for (let round = 0; round < rounds; round += 1) {
    const found = findAccounts(text.slice(from));
    accounts.push(...found.map((one) => ({ ...one, start: one.start + from, end: one.end + from })));
    if (found.length < MAX_ACCOUNTS) return { accounts, more: false };
    from = accounts.at(-1)?.end ?? text.length;
  }
  return { accounts, more: true };
}

function sourceAt({ text, part, name, layer, page }: SearchedText, start: number, end: number): Source {
  return { part, name, layer, page, quote: lineAround(text, start, end) };
}

class Kept {
  readonly found: FoundDestination[] = [];
  readonly #seen = new Map<string, number>();
  cut = false;
  readonly report = (): void => {
    this.cut = true;
  };

  add(destination: FoundDestination): boolean {
    const { kind, source, account, value } = destination;
    const key = `${source.part} ${account?.scheme ?? kind} ${account?.bank ?? ""} ${value}`;
    const times = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, times);
    if (times > repeated) return true;
    if (this.found.length < maxDestinations) {
      this.found.push(destination);
      return true;
    }
    this.report();
    return false;
  }
}

const readWithWords = ({ part, name }: SearchedText): boolean => part === "link" && name === null;

function searchPlace(place: SearchedText, walletChecks: AskWalletChecks, kept: Kept): void {
  const { accounts: written, more } = accountsIn(place.text);
  const accounts = [...written, ...spelledIn(place.text, written, kept.report)];
  kept.cut ||= more;
  const bics = accounts.length === 0 ? [] : findBics(place.text);
  for (const account of accounts) if (!kept.add(destination(place, account, bicBeside(bics, account)))) return;
  for (const other of findOthers(place.text, walletChecks, kept.report)) {
    if (other.kind === "link" && readWithWords(place)) continue;
    const source = sourceAt(place, other.start, other.end);
    if (!kept.add(asDestination(other, source, place.segment, place.document))) return;
  }
}

/** Destinations of the places, in order, and payment links; whether some were left out. `segments`: voices of the links. */
export function findDestinations(
  places: readonly SearchedText[],
  walletChecks: AskWalletChecks,
  links: readonly Link[] = [],
  segments: readonly Segment[] = [],
): { found: readonly FoundDestination[]; cut: boolean } {
  const kept = new Kept();
  for (const place of places.flatMap(pieces)) {
    searchPlace(place, walletChecks, kept);
    if (kept.cut && kept.found.length === maxDestinations) break;
  }
  for (const link of paymentLinks(links, segments, kept.report)) if (!kept.add(link)) break;
  return { found: kept.found, cut: kept.cut };
}
