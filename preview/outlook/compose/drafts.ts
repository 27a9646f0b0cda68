import type { FakeMessage, FakePerson } from "../message";
import { htmlOfText } from "../html";

/** What somebody writes, and to whom. */
export interface Written {
  readonly text: string;
  readonly from: FakePerson;
  /** Those that Outlook fills in where not given. */
  readonly to?: readonly FakePerson[];
  readonly cc?: readonly FakePerson[];
  readonly bcc?: readonly FakePerson[];
  readonly subject?: string;
}

let count = 0;

function draftOf({ text, from, to = [], cc = [], bcc = [], subject = "" }: Written): FakeMessage {
  count++;
  return {
    id: `AAMkADdraft${count}=`,
    internetMessageId: "",
    conversationId: `AAQkADdraft${count}=`,
    itemClass: "IPM.Note",
    subject,
    from,
    sender: from,
    to,
    cc,
    bcc,
    created: "2026-01-05T09:00:00Z",
    headers: "",
    html: htmlOfText(text),
    text,
    file: "",
    attachments: [],
    draft: true,
    composing: "newMail",
  };
}

/** A message that begins with nothing. */
export const newDraft = (written: Written): FakeMessage => draftOf(written);

const shown = ({ displayName, emailAddress }: FakePerson): string =>
  displayName === emailAddress ? emailAddress : `${displayName} <${emailAddress}>`;

/** The header above a quoted message, as Outlook writes it in English. */
function quotedHeader({ from, created, to, cc, subject }: FakeMessage): readonly string[] {
  const copies = cc.length === 0 ? [] : [`Cc: ${cc.map(shown).join("; ")}`];
  const lines = [`From: ${shown(from)}`, `Sent: ${sentLine(created)}`, `To: ${to.map(shown).join("; ")}`];
  return [...lines, ...copies, `Subject: ${subject}`];
}

/** As in "Monday, January 5, 2026 9:00 AM". */
function sentLine(created: string): string {
  const date = new Date(created);
  const day = date.toLocaleDateString("en-US", {
    timeZone: "UTC",
    weekday: "long",
    month: "long",
    day: "numeric",
    year: "numeric",
  });
  const time = date.toLocaleTimeString("en-US", { timeZone: "UTC", hour: "numeric", minute: "2-digit" });
  return `${day} ${time}`;
}

const LINE = '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">';

function quoting(written: Written, message: FakeMessage, prefix: string): FakeMessage {
  const header = quotedHeader(message);
  const own = draftOf(written);
  const bodyOf = (html: string): string => /<body[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? html;
  const lines = header.map((line) => bodyOf(htmlOfText(line))).join("");
  return {
    ...own,
    subject:
      written.subject ??
      (new RegExp(`^${prefix}:`, "i").test(message.subject) ? message.subject : `${prefix}: ${message.subject}`),
    html: own.html.replace(
      "</body>",
      () => `<div id="appendonsend"></div>${LINE}${lines}</div><br>${bodyOf(message.html)}</body>`,
    ),
    text: [written.text, "", "________________________________", ...header, "", message.text].join("\r\n"),
    conversationId: message.conversationId,
    inReplyTo: message.internetMessageId,
    answers: message.id,
  };
}

/** A reply, as Outlook begins it: to whom it came from, with all that was written before below it. */
export const replyTo = (message: FakeMessage, written: Written): FakeMessage => ({
  ...quoting({ to: message.replyTo ?? [message.from], ...written }, message, "Re"),
  composing: "reply",
});

/** The message passed on, with its attachments. */
export const forwardOf = (message: FakeMessage, written: Written): FakeMessage => ({
  ...quoting(written, message, "Fw"),
  attachments: message.attachments,
  composing: "forward",
});
