import { formatAccount } from "../../accounts";
import type { Author, Payment, Request } from "../evidence/evidence";
import type { Act } from "../facts";
import type { Details } from "./define";
import type { Destination, Quote } from "../terms";
import type { Params } from "./parameters";

/** The cause of findings about one sender: their address, or the name where they have none. */
export function senderCause({ address, name }: { address: string | null; name: string | null }): string {
  return `sender:${(address ?? name ?? "").toLowerCase()}`;
}

/** A destination as its country writes it. */
export function written({ account, kind, value }: Destination): string {
  if (account !== null) return formatAccount(account);
  return kind === "cheque" ? value.replace(/^cheque:/, "") : value.replace(/^card:/, "");
}

/** Whether a destination is a bank account: other words are said of a link, wallet, alias or cheque. */
export const isAccount = ({ kind }: Payment): boolean => kind === "account";

function placesOf(payments: readonly Payment[]): readonly Quote[] {
  return payments.map(({ source }) => ({ text: source.quote, source: source.part }));
}

/** Parameters and quotes of a finding about destinations; the first one is named in the sentence. */
export function about(payments: readonly Payment[]): Details<"account" | "accounts">;
/** The same, with further parameters. */
export function about<More extends Partial<Params>>(
  payments: readonly Payment[],
  more: More,
): Details<"account" | "accounts"> & { readonly params: More };
export function about(payments: readonly Payment[], more: Partial<Params> = {}): Details<"account" | "accounts"> {
  const accounts = [...new Set(payments.map(written))];
  return {
    params: { account: accounts[0] ?? "", accounts, ...more },
    quotes: placesOf(payments),
    cause: `destination:${payments[0]?.value ?? ""}`,
  };
}

/** Whether the message asks for anything that a fraudster would want. */
export const asks = ({ asksPay, asksChange }: Request): boolean => asksPay || asksChange;

/** The words that acts were read from. */
export function quotesOf(acts: readonly Act[]): readonly Quote[] {
  return acts.map(({ quote, segment }) => ({ text: quote, source: segment === 0 ? "body" : "quoted" }));
}

/** Authors who are not our own people. */
export const outsiders = (authors: readonly Author[]): readonly Author[] => authors.filter(({ own }) => !own);

/** Days since 1970-01-01 of an ISO day; null where there isn't one. */
export function dayOf(iso: string | null): number | null {
  const time = iso === null ? Number.NaN : Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.floor(time / 86_400_000);
}
