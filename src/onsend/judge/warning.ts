import type { OpenCase } from "../../cases";

/** What speaks against sending a draft. */
export type Warning =
  /** It approves a payment in a conversation with a case that is open, or was closed as fraud. */
  | { readonly kind: "approves"; readonly about: OpenCase; readonly quote: string }
  /** It names a destination that the case is about, or one that isn't on record while the case is open. */
  | { readonly kind: "passesOn"; readonly about: OpenCase; readonly account: string; readonly disputed: boolean }
  /** It passes on an account that the supplier list has for nobody in the conversation; that it has for somebody else; that was refused. */
  | { readonly kind: "notOnRecord" | "ofAnother" | "rejected"; readonly account: string; readonly supplier: string }
  /** It passes on an account where an earlier message names another one for the same payee. */
  | { readonly kind: "changed"; readonly account: string; readonly before: string }
  /** A recipient's domain looks like another. */
  | { readonly kind: "imitates"; readonly address: string; readonly genuine: string }
  /** Everybody outside was at one domain, and the answer goes elsewhere. */
  | { readonly kind: "leaves"; readonly address: string; readonly genuine: string };
