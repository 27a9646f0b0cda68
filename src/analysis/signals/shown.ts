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
  /** The parameter that holds the address, or the domain where no more is known. */
  readonly who: Name;
  /**
   * The parameter that tells what it passes for: a domain; an address, or a name that has none; a colleague, by name.
   * Left out: what the supplier's record holds.
   */
  readonly passesFor?: { readonly domain: Name } | { readonly address: Name } | { readonly colleague: Name };
  readonly note: AccusationNote;
}

/** How a suspicious finding is shown, next to its sentence among the reasons. What is left out isn't so. */
export interface ShownSuspicion<Name extends ParameterName = ParameterName> {
  /** It holds the message against what it quotes: its sentence is with the people of the conversation. */
  readonly section?: "conversation";
  /** An address of the message is laid over the genuine one. */
  readonly accuses?: Accusation<Name>;
  /** It speaks against the sender, whatever the address: no match with the record is shown. */
  readonly doubtsSender?: true;
  /** A colleague is the one to call where no supplier is known. */
  readonly call?: "colleague";
  /** What the call is about, where the message changes nothing else of the destination: a contact, not bank details. */
  readonly callAbout?: "contact";
  /** What to look at before paying: whether anybody ordered, or why the supplier isn't active. */
  readonly look?: "askForOrder" | "notActive";
  /** An outsider quotes a real conversation: somebody's mailbox may be compromised, and IT is told. */
  readonly hijacked?: true;
  /** A step that it adds: someone who can't be called now is called later. */
  readonly adds?: "noHurry";
}

/** How a clear finding is shown. */
export interface ShownClear {
  /** It proves that the sender's domain sent the message. */
  readonly provesSender?: true;
}

/** How a finding is shown that can't tell. */
export interface ShownGap {
  /** Its reasons are those of parts of the message that were not read: the first of them leads where nothing else does. */
  readonly names?: "unreadParts";
}

/** All that may be declared of a finding. */
export type Shown = ShownSuspicion & ShownClear & ShownGap;
