import type { Scheme } from "../account";
import type { Bank } from "../data/banks";

/** A partially named account. */
export type PartialAccount =
  | { readonly kind: "code"; readonly scheme: Scheme; readonly bank: string }
  | { readonly kind: "bic"; readonly bic: string }
  | { readonly kind: "bank"; readonly bank: Bank }
  /** Its last digits, and perhaps an IBAN's country and check digits. */
  | { readonly kind: "ending"; readonly head: string | null; readonly digits: string };

/** Offsets in the text, end exclusive. */
export interface FoundPartial {
  readonly partial: PartialAccount;
  readonly start: number;
  readonly end: number;
}
