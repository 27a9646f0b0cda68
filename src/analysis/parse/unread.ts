import { reasonsOf } from "../gathered";
import type { DocumentTexts, MailItem, Unread } from "../item";

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
