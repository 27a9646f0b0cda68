import { fold } from "./fold";
import * as quoteWords from "./words/compiled";
import type { Label } from "./words/words";

export type { Label };

const LABELLED =
  /^[\s\p{Cf}*_|•]{0,80}(\p{L}[\p{L}\p{M}\p{Cf}'’ \u00a0()-]{0,39}?)[\s\p{Cf}*_]{0,4}[:：][\s\p{Cf}*_]{0,80}/u;

const NO_LABEL = /^(?:mailto|https?|tel|smtp)$/i;
const hasColon = (text: string): boolean => text.includes(":") || text.includes("：");

/** Whether a line begins with a word and a colon, as labels do. */
export function isLabelled(text: string): boolean {
  return hasColon(text) && LABELLED.test(text);
}

/** The label that a line begins with, and what is after it. Null where it begins with none. */
export function readLabel(text: string): { label: Label; value: string } | null {
  const match = hasColon(text) ? LABELLED.exec(text) : null;
  if (match?.[1] === undefined) return null;
  const label = quoteWords.byWord.get(fold(match[1]));
  return label === undefined ? null : { label, value: text.slice(match[0].length).trim() };
}

/** Whether a line begins as a header line does, with a word and a colon that may be a label in another language. */
export function beginsLikeLabel(text: string): boolean {
  const word = LABELLED.exec(text)?.[1];
  return word !== undefined && !NO_LABEL.test(word);
}

const BARE = /^(\p{L}{1,20})\s{1,4}(\S.{0,2000})$/u;

/** The label that a line begins with where labels have no colon. */
export function readBareLabel(text: string): { label: Label; value: string } | null {
  const [, word = "", value = ""] = BARE.exec(text.trim()) ?? [];
  const label = quoteWords.byWord.get(fold(word));
  return label === undefined || label === "other" ? null : { label, value };
}
