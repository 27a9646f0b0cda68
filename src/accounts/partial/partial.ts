import type { Scheme, Stretch } from "../account";
import type { Bank } from "../data/banks";

/** A partially named account. */
export type PartialAccount =
  | { readonly kind: "code"; readonly scheme: Scheme; readonly bank: string }
  | { readonly kind: "bic"; readonly bic: string }
  | { readonly kind: "bank"; readonly bank: Bank }
  /** Its last digits, and perhaps an IBAN's country and check digits. */
  | { readonly kind: "ending"; readonly head: string | null; readonly digits: string };

/** Where it is named. */
export interface FoundPartial extends Stretch {
  readonly partial: PartialAccount;
}
