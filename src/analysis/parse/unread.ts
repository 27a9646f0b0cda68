import type { Segment } from "../facts";
import { reasonsOf } from "../gathered";
import type { MailItem, Unread, DocumentTexts } from "../item";
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

/** Everything that could not be read: of the message, its attachments, and by the document readers. */
export function unreadOf(item: MailItem, documents: DocumentTexts): Unread[] {
  const body = reasonsOf(item.bodies).map((reason): Unread => ({ name: "body", reason }));
  const files = documents.missing.map((reason): Unread => {
    const { detail } = reason;
    // Without a name it is about all of them.
    return detail === undefined ? { name: "attachments", reason } : { name: detail, kind: "attachment", reason };
  });
  // Who hands the message over may say more of why than who reads its files.
  const keyOf = ({ name, kind, reason }: Unread): string => JSON.stringify([name, kind, reason.code]);
  const said = new Set(item.unread.map(keyOf));
  return [...item.unread, ...body, ...files.filter((one) => !said.has(keyOf(one)))];
}
