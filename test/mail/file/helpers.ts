import type { Attachment, Body, Header, MailItem } from "../../../src/analysis";
import { readMessage, readMessages, type Limits } from "../../../src/mail/file/index";

/** Bytes of a text in which each character up to U+00FF is one byte. */
export function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

/** Bytes of a text as UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Lines joined as mail has them. */
export function lines(...parts: readonly string[]): string {
  return parts.join("\r\n");
}

/** Reads a message that is here as text. */
export function read(text: string, limits?: Partial<Limits>): Promise<MailItem> {
  return readMessage(utf8(text), limits);
}

/** A stream of these bytes in chunks of this size. */
async function* stream(bytes: Uint8Array, size = bytes.length || 1): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
  }
}

/** All messages of a file. */
export async function readAll(
  bytes: Uint8Array,
  size?: number,
  limits?: Partial<Limits>,
): Promise<readonly MailItem[]> {
  const items: MailItem[] = [];
  for await (const item of readMessages(stream(bytes, size), limits)) items.push(item);
  return items;
}

/** The bodies, which must have been read. */
export function bodiesOf(item: MailItem): readonly Body[] {
  if ("failed" in item.bodies) throw new Error(`no bodies: ${item.bodies.failed.code}`);
  return item.bodies.found;
}

/** The header fields, which must have been read. */
export function headersOf(item: MailItem): readonly Header[] {
  if ("failed" in item.headers) throw new Error(`no headers: ${item.headers.failed.code}`);
  return item.headers.found;
}

/** The content of an attachment as text, which must have been read. */
export function textOf(attachment: Attachment | undefined): string {
  if (attachment === undefined || "failed" in attachment.content) throw new Error("no content");
  return new TextDecoder().decode(attachment.content.found);
}

/** What was not read, as `name: code (detail)`. */
export function unreadOf(item: MailItem): readonly string[] {
  return item.unread.map(({ name, reason }) => `${name}: ${reason.code}${reason.detail ? ` (${reason.detail})` : ""}`);
}

/** A small seeded generator (mulberry32), so that a failing round can be run again. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
