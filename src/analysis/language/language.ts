import type { Concept } from "./concept";

/** ISO 639-1 codes of the languages whose phrases are read. */
export type LanguageCode = "en" | "de" | "fr" | "es" | "it" | "nl" | "pt" | "pl" | "sv" | "da" | "no" | "fi" | "cs";

/** What tells a language from others. That of all languages is always carried. */
export interface LanguageProfile {
  readonly code: LanguageCode;
  /** "before": a negation precedes what it denies (English). "around": it may also follow (German). */
  readonly negation: "before" | "around";
  /** "around": an adjective may follow its noun (Spanish "cuenta nueva"). It precedes where left out. */
  readonly adjectives?: "around";
  /**
   * It writes ordinals with a full stop ("20. Oktober"): before any word, or only before one in lower case. It doesn't where
   * left out, so a full stop after a number ends a sentence.
   */
  readonly ordinals?: "beforeAny" | "beforeLower";
  /** Frequent short words that tell this language from others. */
  readonly stopWords: string;
  /** How its longer words often end, without accents, where its short words are too few to tell it by: Finnish puts ends to words instead. */
  readonly endings?: string;
  /** Words after which a full stop ends no sentence, without the stop. */
  readonly abbreviations: string;
  /** How somebody says that they have authority over the reader: words apart by commas. */
  readonly authority: {
    /** Who leads a firm or group: its CFO, the parent company. */
    readonly leads: string;
    /** Who has authority by their profession or office, and bills of their own: counsel, notary, auditor, tax office, the reader's bank. */
    readonly serves: string;
    /** What people say before it when they mean themselves: "I am", "on behalf of". */
    readonly claims: string;
  };
}

/**
 * What this product knows of one language: data only, so that a language is added by writing one file.
 *
 * A form list is text: forms are apart by commas or line ends. A form is one word or several; `(a|b|)` represents
 * one of its alternatives, an empty one nothing; one `*` in a word represents any letters ("chang*", "*konto").
 * Case, accents and the spelling of umlauts don't matter, but a word that begins with a capital is only read where the
 * text has a capital too (German "Ihre", your, against "ihre", their). The longest form wins; its words are used up.
 */
export interface Language extends LanguageProfile {
  readonly concepts: Readonly<Partial<Record<Concept, string>>>;
}
