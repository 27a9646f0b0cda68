import type { Base } from "../base";
import type { ExpectedVerdict, Evidence } from "../verdict/expectedVerdict";
import type { Random } from "../random";
import type { Letter } from "../message/letter";
import type { Special, Supplier, World } from "../world";
import type { Language, Phrases } from "../phrases";

/** A message that was made, and what is true of it. */
export interface Made {
  readonly letter: Letter;
  readonly evidence: Evidence;
  /** In a sentence, why this is what it is. */
  readonly why: string;
}

/** A way to attack. */
export interface AttackKind {
  readonly id: string;
  /** What the base is about: mail that asks for payment, mail that doesn't, or either. */
  readonly on: "asking" | "quiet" | "any";
  /** A supplier of a special state that it needs. */
  readonly special?: Special;
  /** It can be put into real mail as well. */
  readonly real: boolean;
  /** Nothing where the base doesn't lend itself to it. */
  readonly make: (random: Random, base: Base) => Made | null;
}

/** What a kind of honest mail is made from. */
export interface Honest {
  readonly world: World;
  readonly phrases: Phrases;
  readonly supplier: Supplier;
  readonly language: Language;
}

/** Honest mail of a kind. */
export interface HonestKind {
  readonly id: string;
  readonly special?: Special;
  readonly make: (
    random: Random,
    given: Honest,
  ) => { readonly letter: Letter; readonly ceiling: ExpectedVerdict; readonly why: string };
}
