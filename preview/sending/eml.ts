import type { FakeAttachment, FakeMessage, FakePerson } from "../outlook";
import { base64Of } from "../outlook/base64";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const wrapped = (base64: string): string => base64.replaceAll(/.{76}(?=.)/g, "$&\r\n");
const plain = /^[ -~]*$/;
/** Characters of an encoded word: of three bytes each, it stays within the 75 that RFC 2047 allows. */
const word = 12;

/** A text in a header: as it is, or in encoded words (RFC 2047). */
function headerText(text: string): string {
  const line = text.replaceAll(/[\r\n]+/g, " ");
  if (plain.test(line)) return line;
  const signs = [...line];
  const words = Array.from({ length: Math.ceil(signs.length / word) }, (_, at) =>
    signs.slice(at * word, (at + 1) * word).join(""),
  );
  return words.map((each) => `=?utf-8?B?${base64Of(utf8(each))}?=`).join("\r\n ");
}

function person({ displayName, emailAddress }: FakePerson): string {
  if (displayName === emailAddress || displayName === "") return emailAddress;
  const name = plain.test(displayName) ? `"${displayName.replaceAll(/["\\]/g, "\\$&")}"` : headerText(displayName);
  return `${name} <${emailAddress}>`;
}

const people = (all: readonly FakePerson[]): string => all.map(person).join(",\r\n ");

function filePart({ name, contentType, content, attachmentType }: FakeAttachment): string {
  const head = [
    `Content-Type: ${attachmentType === "item" ? "message/rfc822" : contentType}`,
    `Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name)}`,
  ];
  const encoding = content?.format === "base64" ? ["Content-Transfer-Encoding: base64"] : [];
  const body = content === null ? "" : content.format === "base64" ? wrapped(content.content) : content.content;
  return [...head, ...encoding, "", body].join("\r\n");
}

/** When a message was sent, and how it is known. */
export interface Sending {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Without angle brackets. */
  readonly id: string;
  /** The Message-IDs that it refers to, the oldest first, with their brackets. */
  readonly references: readonly string[];
}

/** What was sent, in RFC 5322, as it lies in Sent Items. */
export function emlOf(message: FakeMessage, { at, id, references }: Sending): Uint8Array {
  const { from, to, subject, text, attachments, inReplyTo = "" } = message;
  const head = [
    `From: ${person(from)}`,
    `To: ${people(to)}`,
    `Subject: ${headerText(subject)}`,
    `Date: ${new Date(at).toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: <${id}>`,
    ...(inReplyTo === "" ? [] : [`In-Reply-To: ${inReplyTo}`]),
    ...(references.length === 0 ? [] : [`References: ${references.join("\r\n ")}`]),
    "MIME-Version: 1.0",
  ];
  const body = [
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    wrapped(base64Of(utf8(text))),
  ].join("\r\n");
  if (attachments.length === 0) return utf8(`${head.join("\r\n")}\r\n${body}\r\n`);
  const boundary = `=_${id.replaceAll(/[^0-9A-Za-z]/g, "").slice(0, 40)}`;
  const parts = [body, ...attachments.map(filePart)].map((part) => `--${boundary}\r\n${part}\r\n`);
  const type = `Content-Type: multipart/mixed; boundary="${boundary}"`;
  return utf8(`${head.join("\r\n")}\r\n${type}\r\n\r\n${parts.join("")}--${boundary}--\r\n`);
}

/** The Message-IDs that an answer to this one refers to, the oldest first. */
export function referencesTo({ headers, internetMessageId }: FakeMessage): readonly string[] {
  const lines = headers.replaceAll(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const field = lines.find((line) => /^references:/i.test(line)) ?? "";
  return [...new Set([...(field.match(/<[^<>\s]+>/g) ?? []), internetMessageId])].filter((id) => id !== "");
}
