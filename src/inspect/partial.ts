import type { MailItem, Reason } from "../analysis";
import { unreadItem } from "../mail";

/**
 * The message without what is in its attachments, which a sender can make as costly as he likes; null where none of it
 * was read, so that there is nothing to leave out.
 */
export function withoutFiles(item: MailItem, reason: Reason): MailItem | null {
  const left = item.attachments.filter(({ content, message }) => "found" in content || message !== undefined);
  if (left.length === 0) return null;
  const attachments = item.attachments.map(({ name, type, size, inline, content }) => ({
    ...{ name, type, size, inline },
    content: "found" in content ? { failed: reason } : content,
  }));
  const unread = item.unread.filter(({ kind }) => kind !== "within");
  return {
    ...item,
    attachments,
    unread: [...unread, ...left.map(({ name }) => ({ name, kind: "attachment" as const, reason }))],
  };
}

/** The message without whatever the worker may have failed at: what is left says whom it is from, and what was not read. */
export function withoutContent(item: MailItem, reason: Reason): MailItem {
  const { id, subject, from, sender, replyTo, to, cc, date } = item;
  return { ...unreadItem(reason), id, subject, from, sender, replyTo, to, cc, date };
}
