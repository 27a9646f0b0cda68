import type { Segment } from "../facts";
import type { MailItem, Unread } from "../item";
import { maxNameLength } from "../terms";

const maxAuthors = 100;
/** Characters of a subject; a window shows some hundred. */
const maxSubjectLength = 16_000;

/** What the head of a message holds more of than is looked at: authors, the letters of their names and of its subject. */
export function unreadOfHead({ from, sender, replyTo, subject }: MailItem, segments: readonly Segment[]): Unread[] {
  const authors = [...from, ...(sender === null ? [] : [sender]), ...replyTo];
  const voices = segments.flatMap(({ from: author }) => author ?? []);
  const isLong = [...authors, ...voices].some(({ name }) => (name?.length ?? 0) > maxNameLength);
  return [
    ...(authors.length > maxAuthors ? [{ name: "from", reason: { code: "tooMany" } as const }] : []),
    ...(isLong ? [{ name: "from", reason: { code: "tooLarge" } as const }] : []),
    ...((subject?.length ?? 0) > maxSubjectLength ? [{ name: "subject", reason: { code: "tooLarge" } as const }] : []),
  ];
}
