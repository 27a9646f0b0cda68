import type { MailItem, Reason } from "../analysis";

/** `ms` is milliseconds; what it gives stops the timer. */
export type After = (ms: number, run: () => void) => () => void;

/** An item that says why there is no message. */
export function unreadItem(reason: Reason): MailItem {
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
