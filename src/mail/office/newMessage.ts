import type { After } from "..";
import { Caller } from "./calls";
import { sameItem, type ItemKey } from "./key";
import { hasMailboxSet, type MailboxLike, type MessageFormLike, type OfficeLike } from "./office";

/** A message that someone else is to send: nothing leaves before they do. */
export interface PreparedMessage {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly original: { readonly key: ItemKey; readonly name: string } | null;
}

/** Some versions say that a form opened, and none did: don't rely on it. */
export type Prepared = { readonly opened: boolean; readonly attached: boolean };

/** Outlook throws for more. UTF-16 units; of the body, 32 KB. */
const max = { subject: 255, name: 255, text: 8_000 };
const TIME_LIMIT = 8000;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function textAsHtml(text: string): string {
  const escaped = text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
  return `<div>${escaped.replace(/\r?\n/g, "<br>")}</div>`;
}

async function show(office: OfficeLike, mailbox: MailboxLike, form: MessageFormLike, after: After): Promise<boolean> {
  const caller = new Caller(office, after, TIME_LIMIT, undefined);
  if (hasMailboxSet(office, "1.9") && mailbox.displayNewMessageFormAsync !== undefined) {
    const shown = await caller.call<void>((callback) => mailbox.displayNewMessageFormAsync?.(form, {}, callback));
    return "value" in shown;
  }
  if (!hasMailboxSet(office, "1.6") || mailbox.displayNewMessageForm === undefined) return false;
  try {
    mailbox.displayNewMessageForm(form);
    return true;
  } catch {
    return false;
  }
}

/** Mailbox 1.6, with the original attached where Outlook takes it. Never rejects. */
export async function prepareMessage(office: OfficeLike, message: PreparedMessage, after: After): Promise<Prepared> {
  const { to, subject, text, original } = message;
  const mailbox = office.context.mailbox;
  if (mailbox === undefined) return { opened: false, attached: false };
  const bare: MessageFormLike = {
    toRecipients: [...to],
    subject: subject.slice(0, max.subject),
    htmlBody: textAsHtml(text.slice(0, max.text)),
    attachments: [],
  };
  const itemId = original !== null && sameItem(office, original.key) ? original.key.itemId : null;
  if (itemId !== null) {
    const name = (original?.name ?? "").slice(0, max.name) || "message";
    const attached = await show(office, mailbox, { ...bare, attachments: [{ type: "item", name, itemId }] }, after);
    if (attached) return { opened: true, attached };
  }
  return { opened: await show(office, mailbox, bare, after), attached: false };
}
