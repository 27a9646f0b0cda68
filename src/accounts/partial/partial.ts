import type { Scheme } from "../account";
import type { Bank } from "../data/banks";

/** What a text says of an account without naming it whole. */
export type PartialAccount =
  | { readonly kind: "code"; readonly scheme: Scheme; readonly bank: string }
  | { readonly kind: "bic"; readonly bic: string }
  | { readonly kind: "bank"; readonly bank: Bank }
  /** Its last digits; of an IBAN perhaps the country and check digits too. */
  | { readonly kind: "ending"; readonly head: string | null; readonly digits: string };

/** The same with its place: offsets into the text, end exclusive. */
export interface FoundPartial {
  readonly partial: PartialAccount;
  readonly start: number;
  readonly end: number;
}
