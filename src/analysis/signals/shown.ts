import type { ParameterName } from "./parameters";

/** What is said of an address below the genuine one. `trick` is spelled out: how the one was made of the other. */
export type AccusationNote =
  | "trick"
  | "freeMail"
  | "colleague"
  | "notOnRecord"
  | "elsewhere"
  | "showsAnother"
  | "nameAlone"
  | "mixedLetters"
  | "hiddenLetters";

/** An address that a finding accuses. */
export interface Accusation<Name extends ParameterName = ParameterName> {
  readonly who: Name;
  /** The parameter that tells what it passes for. Left out: what the supplier's record holds. */
  readonly passesFor?: { readonly domain: Name } | { readonly address: Name } | { readonly colleague: Name };
  readonly note: AccusationNote;
}

/** How a suspicious finding is shown, next to its sentence among the reasons. What is left out isn't so. */
export interface ShownSuspicion<Name extends ParameterName = ParameterName> {
  readonly section?: "conversation";
  readonly accuses?: Accusation<Name>;
  /** It speaks against the sender, whatever the address: no match with the record is shown. */
  readonly doubtsSender?: true;
  /** A colleague is the one to call where no supplier is known. */
  readonly call?: "colleague";
  readonly callAbout?: "contact";
  readonly look?: "askForOrder" | "notActive";
  /** An outsider quotes a real conversation: somebody's mailbox may be compromised, and IT is told. */
  readonly hijacked?: true;
  readonly adds?: "noHurry";
}

/** How a clear finding is shown. */
export interface ShownClear {
  readonly provesSender?: true;
}

/** How a finding is shown that can't tell. */
export interface ShownGap {
  readonly names?: "unreadParts";
}

/** All that may be declared of a finding. */
export type Shown = ShownSuspicion & ShownClear & ShownGap;
