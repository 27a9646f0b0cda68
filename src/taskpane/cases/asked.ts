import type { CaseSubject } from "./types";

const answer = /^\s*\p{L}{1,6}(?:\[\d{1,3}\])?\s?[:\uff1a]/u;

/** For messages about payment or in a conversation: a colleague's "approved", but not a newsletter. */
export function isAskedOf({ message: { about, item }, verdict }: CaseSubject): boolean {
  if (verdict !== "unrelated") return true;
  const { messages, texts } = about.marks;
  const voices = texts.filter((text) => text.startsWith("voice\n"));
  return messages.length > 1 || voices.length > 1 || answer.test(item.subject ?? "");
}
