import type { Concept } from "../../../language/concept";
import type { Pattern, Slot, Veto } from "../matching/pattern";

/** An act that is told: not denied, not supposed, not about the reader's own things, and no question. */
export const told: readonly Veto[] = ["denied", "supposed", "readers", "question"];
/** An act that a question presupposes: "did you get our new bank details?" */
export const shown: readonly Veto[] = ["denied", "supposed", "readers"];
/** An act whose own words deny: "do not use the old account". */
export const retired: readonly Veto[] = ["supposed", "readers", "question"];
/** A request: not denied, not supposed, and no question that isn't one. */
export const asking: readonly Veto[] = ["denied", "supposed", "question"];
/** Payment coordinates and bank accounts, for certain. */
export const strong: readonly Concept[] = ["details", "bankAccount"];
/** The same, where it says whose. */
export const wide: readonly Concept[] = ["details", "looseDetails", "bankAccount"];
/** Everything that money may be sent to. */
export const place: readonly Concept[] = ["details", "bankAccount", "account", "bank"];
/** Everything that is done with money. */
export const paying: readonly Concept[] = ["pay", "route", "payment", "use", "remitTo", "invoice"];
/** Says that a thing is the author's side's. */
export const ours: readonly Concept[] = ["our", "forUs"];
/** Sentences of contracts and advertisements. */
export const contract: readonly Concept[] = ["term", "offer"];
/** Sentences of contracts, advertisements and bookkeeping. */
export const never: readonly Concept[] = ["term", "offer", "system"];
/** The same, and those in which the reader is to give something. */
export const given: readonly Concept[] = [...never, "toUs"];
/** The same, and those that speak to the reader: a heading does not. */
export const heading: readonly Concept[] = [...given, "your", "you", "we"];
const elsewhere: readonly Concept[] = ["system", "term", "rate", "they", "your", "you"];
type More = Omit<Pattern, "act" | "slots" | "span">;

/** A pattern of announcements that bank or payment details change. What is not said otherwise is told, by no one else. */
export function announces(slots: readonly Slot[], span: number, more: More = {}): Pattern {
  return { act: "changeBank", slots, span, between: elsewhere, without: never, veto: told, ...more };
}

/** A pattern of requests to pay. */
export function asks(slots: readonly Slot[], span: number, more: More = {}): Pattern {
  return { act: "askPay", slots, span, without: contract, veto: asking, ...more };
}

/** A pattern of any act. */
export function does(act: Pattern["act"], slots: readonly Slot[], span: number, more: More = {}): Pattern {
  return { act, slots, span, ...more };
}
