import type { CaseSubject } from "./types";

/** A subject that answers or passes something on: "RE:", "AW:", "Fwd:", "RE[2]:", and what other languages write. */
const answer = /^\s*\p{L}{1,6}(?:\[\d{1,3}\])?\s?[:\uff1a]/u;

/**
 * True if the service is to be asked about cases: for each message about payment, and for others that belong to a
 * conversation (they refer to earlier messages, quote, or answer by their subject). So for a colleague's "approved", but
 * not for a newsletter.
 */
export function isAskedOf({ message: { about, item }, verdict }: CaseSubject): boolean {
  if (verdict !== "unrelated") return true;
  const { messages, texts } = about.marks;
  const voices = texts.filter((text) => text.startsWith("voice\n"));
  return messages.length > 1 || voices.length > 1 || answer.test(item.subject ?? "");
}
