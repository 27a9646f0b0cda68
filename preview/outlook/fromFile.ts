import type { Address, Attachment, MailItem } from "../../src/analysis";
import { readMessage } from "../../src/mail/file";
import { base64Of } from "./base64";
import { htmlOfText, page, textOfHtml } from "./html";
import type { FakeAttachment, FakeMessage, FakePerson } from "./message";

/** Where the message lies, and how it is opened. */
export type Placing = Pick<FakeMessage, "sent" | "draft" | "shared" | "announced" | "failing" | "silent">;

/**
 * A message for the fake, from the bytes of one in RFC 5322: what Exchange would hold of it. What a client leaves out
 * is left out when it is opened there.
 */
export async function fakeMessageOf(bytes: Uint8Array, placing: Placing = {}): Promise<FakeMessage> {
  const item = await readMessage(bytes);
  const headers = headerOf(item, bytes);
  const id = idOf(bytes);
  const { html, text } = bodiesOf(item);
  const from = personOf(item.from[0]);
  return {
    id: `AAMkAD${id}AAA=`,
    internetMessageId: `<${item.id ?? `${id}@exchange.invalid`}>`,
    conversationId: `AAQkAD${conversationOf(item, id)}=`,
    itemClass: classOf(item, headers),
    subject: item.subject ?? "",
    from,
    sender: item.sender === null ? from : personOf(item.sender),
    to: item.to.map(personOf),
    cc: item.cc.map(personOf),
    ...(item.replyTo.length > 0 && { replyTo: item.replyTo.map(personOf) }),
    created: item.date ?? "2026-01-05T09:00:00Z",
    headers,
    html,
    text,
    file: base64Of(bytes),
    attachments: item.attachments.map(attachmentOf),
    ...(isEncryptedBy(item, "S/MIME") && { smime: true }),
    ...placing,
  };
}

/**
 * The header as it came: all before the first empty line. Of a message in another form, as Outlook's own, what that keeps of
 * it: none, where it was never sent.
 */
function headerOf({ headers }: MailItem, bytes: Uint8Array): string {
  if ("failed" in headers) return "";
  if (bytes.includes(0)) return headers.found.map(({ name, value }) => `${name}: ${value}`).join("\r\n");
  const text = new TextDecoder().decode(bytes);
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  return text.slice(0, end).replaceAll(/\r?\n/g, "\r\n");
}

/** The same for the same bytes (FNV-1a, twice): each message of a mailbox has its own. */
function idOf(bytes: Uint8Array): string {
  return [0x811c9dc5, 0x01234567].map((seed) => hashOf(bytes, seed)).join("");
}

function hashOf(bytes: Uint8Array, seed: number): string {
  let hash = seed;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** Answers are of the conversation of the first message that they name. */
function conversationOf(item: MailItem, id: string): string {
  const fields = "found" in item.headers ? item.headers.found : [];
  const value = (wanted: string): string => fields.find(({ name }) => name.toLowerCase() === wanted)?.value ?? "";
  const first = /<[^<>]+>/.exec(`${value("references")} ${value("in-reply-to")}`)?.[0] ?? `<${item.id ?? id}>`;
  return hashOf(new TextEncoder().encode(first), 0x811c9dc5);
}

function isEncryptedBy({ bodies }: MailItem, detail: string): boolean {
  const reasons = "failed" in bodies ? [bodies.failed] : bodies.missing;
  return reasons.some((reason) => reason.code === "encrypted" && reason.detail === detail);
}

function classOf(item: MailItem, headers: string): string {
  const type = /^content-type:\s*([\w.+/-]+)/im.exec(headers)?.[1]?.toLowerCase() ?? "";
  if (isEncryptedBy(item, "S/MIME")) return "IPM.Note.SMIME";
  if (type === "multipart/signed") return "IPM.Note.SMIME.MultipartSigned";
  if (item.attachments.some((each) => each.type === "text/calendar")) return "IPM.Schedule.Meeting.Request";
  return "IPM.Note";
}

function bodiesOf({ bodies }: MailItem): { html: string; text: string } {
  const found = "found" in bodies ? bodies.found : [];
  const html = found.filter(({ type }) => type === "html").map(({ content }) => content);
  const text = found.filter(({ type }) => type === "text").map(({ content }) => content);
  const shown = html.length > 0 ? page(html.join("")) : text.length > 0 ? htmlOfText(text.join("\n")) : "";
  return { html: shown, text: text.length > 0 ? text.join("\r\n") : textOfHtml(shown) };
}

/** Exchange shows the address where there is no name. */
function personOf(address: Address | undefined): FakePerson {
  const emailAddress = address?.address ?? "";
  return { emailAddress, displayName: address?.name ?? emailAddress };
}

function attachmentOf(file: Attachment): FakeAttachment {
  const isItem = file.type === "message/rfc822";
  const named = isItem ? file.message?.subject || file.name : file.name;
  return {
    name: isItem ? named.replace(/\.eml$/i, "") : named,
    size: file.size ?? 0,
    isInline: file.inline,
    attachmentType: isItem ? "item" : "file",
    contentType: file.type,
    content: contentOf(file, isItem),
  };
}

function contentOf({ content }: Attachment, isItem: boolean): FakeAttachment["content"] {
  if ("failed" in content) return null;
  return isItem
    ? { content: new TextDecoder().decode(content.found), format: "eml" }
    : { content: base64Of(content.found), format: "base64" };
}
