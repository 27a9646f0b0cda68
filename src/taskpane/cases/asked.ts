import type { CaseSubject } from "./types";

/** A subject that answers or passes something on: "RE:", "AW:", "Fwd:", "RE[2]:", and what other languages write. */
const answer = /^\s*\p{L}{1,6}(?:\[\d{1,3}\])?\s?[:\uff1a]/u;

/**
 * Is the service asked whether there is a case on it? Of each message that is about payment; of another one only where it belongs
 * to a conversation: it refers to earlier messages, quotes somebody, or answers by its subject. A newsletter is asked about by
 * nobody, and a colleague's "approved" is.
 */
export function isAskedOf({ message: { about, item }, verdict }: CaseSubject): boolean {
  if (verdict !== "unrelated") return true;
  const { messages, texts } = about.marks;
  const voices = texts.filter((text) => text.startsWith("voice\n"));
  return messages.length > 1 || voices.length > 1 || answer.test(item.subject ?? "");
}
