import { LastMet, ownCopy } from "../../../../names";
import { maxTokenLength, newToken, type Token } from "./token";

/** Words kept at most; then all are forgotten, so that hostile text costs no memory. Texts keep the words that they have. */
const kept = 60_000;
const memo = new Map<string, Token>();

/** A word, known once and for all: what was told of it is kept for the next time that it's met. */
export function tokenOf(raw: string): Token {
  const known = memo.get(raw);
  if (known !== undefined) return known;
  if (raw.length > maxTokenLength) return newToken(raw);
  if (memo.size >= kept) memo.clear();
  const word = newToken(ownCopy(raw));
  memo.set(word.raw, word);
  return word;
}

const lastMet = new LastMet(15, maxTokenLength, tokenOf);
/** The word that is in a text `from` here `to` there. */
export const tokenAt = (text: string, from: number, to: number): Token => lastMet.at(text, from, to);
