import type { Concept } from "./concept";

/** ISO 639-1 codes of the languages whose phrases are read. */
export type LanguageCode = "en" | "de" | "fr" | "es" | "it" | "nl" | "pt" | "pl" | "sv" | "da" | "no" | "fi" | "cs";

/** Always carried for all languages. */
export interface LanguageProfile {
  readonly code: LanguageCode;
  /** "before": a negation precedes what it denies (English). "around": it may also follow (German). */
  readonly negation: "before" | "around";
  /** "around": an adjective may follow its noun (Spanish "cuenta nueva"). It precedes where left out. */
  readonly adjectives?: "around";
  /** Where an ordinal ends with a full stop ("20. Oktober"); left out, a full stop after a number ends a sentence. */
  readonly ordinals?: "beforeAny" | "beforeLower";
  /** Frequent short words that tell this language from others. */
  readonly stopWords: string;
  /** Without accents, where short words are too few to tell it by: Finnish puts ends to words instead. */
  readonly endings?: string;
  /** Words after which a full stop ends no sentence, without the stop. */
  readonly abbreviations: string;
  /** Who leads a firm or group: its CFO, the parent company. */
  readonly leads: string;
  /** Who has authority by their profession or office, and bills of their own: counsel, notary, auditor, tax office, the reader's bank. */
  readonly serves: string;
  /** What people say before it when they mean themselves: "I am", "on behalf of". */
  readonly claims: string;
}

/** Forms are separated by commas or line ends. `(a|b|)`: choice, `*`: letters; a capital must be one in the text. Longest wins. */
export interface Language extends LanguageProfile {
  readonly concepts: Readonly<Partial<Record<Concept, string>>>;
}
