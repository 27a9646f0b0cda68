import type { MailItem, Reason } from "../analysis";

/** An item that says why there is no message. The page has no reader of messages of its own: that is the worker's. */
export function itemWithout(reason: Reason): MailItem {
  return {
    id: null,
    subject: null,
    from: [],
    sender: null,
    replyTo: [],
    to: [],
    cc: [],
    date: null,
    headers: { failed: reason },
    bodies: { failed: reason },
    attachments: [],
    unread: [{ name: "message", reason }],
  };
}

/** The message without whatever the worker may have failed at: what is left says whom it is from, and what was not read. */
export function withoutContent(item: MailItem, reason: Reason): MailItem {
  const { id, subject, from, sender, replyTo, to, cc, date } = item;
  return { ...itemWithout(reason), id, subject, from, sender, replyTo, to, cc, date };
}
