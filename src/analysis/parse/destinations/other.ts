import type { Destination } from "../../report";

/** A destination that is no bank account, where it stands in a text. Offsets as in the text given, end exclusive. */
export interface Other {
  readonly kind: Exclude<Destination["kind"], "account">;
  /** Canonical: the same however it is written. A link is host and path; an alias has its scheme before a colon. */
  readonly value: string;
  /** The payee that a cheque is made out to, or whom cash is sent to. */
  readonly holder: string | null;
  readonly valid: boolean | null;
  readonly start: number;
  readonly end: number;
}

/** What a destination is compared by. */
export type OtherKey = Pick<Destination, "kind" | "value">;

/** Stems of all that leads to a payment elsewhere than on an account. It may say yes too often, never no. */
const stems =
  /pay|zahl|zelle|betaal|bezahl|paga|piat|plat|maks|betal|pix|upi\b|chave|swish|vipps|bizum|twint|blik|fps|e-?transfer|venmo|cash|stripe|wise|revolut|squar|gocardless|mollie|adyen|klarna|sumup|xero|intuit|bill|zoho|freshbooks|razor|rzp|flutter|mpago|tikkie|bunq|lydia|satis|trustly|checkout|cheque|check|ch[eè]que|scheck|assegn|czek|sjekk|[sš]ek\b|shekk|lockbox|remit|iban|konto|acc(?:oun)?t|compte|cuenta|conto|conta\b|rekening|rachun|tili|účt|western union|moneygram|paybill|000201|wallet|crypto|bitcoin|btc|usdt|monero/i;
/** A wallet's address, as any long token: letters and digits without a space. */
const token = /(?:[a-z0-9][\u00ad\u200b-\u200f\u2060-\u2064\ufeff]{0,3}){26}/i;

/** Whether a text may hold a destination that is no account: then it is searched for them. */
export function mayHoldOthers(text: string): boolean {
  return token.test(text) || stems.test(text);
}
