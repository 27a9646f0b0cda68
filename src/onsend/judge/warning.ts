import type { OpenCase } from "../../cases";

/** What speaks against sending a draft. */
export type Warning =
  | { readonly kind: "approves"; readonly about: OpenCase; readonly quote: string }
  /** A destination of the case, or one not on record while the case is open. */
  | { readonly kind: "passesOn"; readonly about: OpenCase; readonly account: string; readonly disputed: boolean }
  /** By the supplier list: of no one in the conversation, or of somebody else. */
  | { readonly kind: "notOnRecord" | "ofAnother"; readonly account: string; readonly supplier: string }
  /** `day`: when the supplier denied it. */
  | {
      readonly kind: "rejected" | "denied";
      readonly account: string;
      readonly supplier: string;
      readonly day: string;
    }
  /** An earlier message names another account for the same payee. */
  | { readonly kind: "changed"; readonly account: string; readonly before: string }
  | { readonly kind: "imitates"; readonly address: string; readonly genuine: string }
  /** Everybody outside was at one domain before. */
  | { readonly kind: "leaves"; readonly address: string; readonly genuine: string };
