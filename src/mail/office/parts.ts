import type { Body, Gathered, MailItem, Reason } from "../../analysis";
import { bytesOfBase64 } from "./base64";
import { absent, reasonOf, type Answer, type Caller } from "./calls";
import { readWith, whyNoHeader, type ReadMessage } from "./message";
import { hasMailboxSet, safely, type ItemLike, type OfficeLike } from "./office";

/** A message that was read from what Outlook gave, or why not. */
export type Read = { readonly message: MailItem } | { readonly reason: Reason };

async function readOr(read: ReadMessage, bytes: Uint8Array): Promise<Read> {
  const message = await readWith(read, bytes);
  const reason = whyNoHeader(message);
  return reason === null ? { message } : { reason };
}

/** Reads the header of the message (Mailbox 1.8): empty, though it "succeeded", for what one sent oneself. */
export async function readHeader(office: OfficeLike, item: ItemLike, caller: Caller, read: ReadMessage): Promise<Read> {
  if (!hasMailboxSet(office, "1.8") || typeof item.getAllInternetHeadersAsync !== "function")
    return { reason: reasonOf(absent) };
  const answer = await caller.call<string>((callback) => item.getAllInternetHeadersAsync?.(callback));
  if ("failure" in answer) return { reason: reasonOf(answer.failure) };
  // A blank line in front would end the header before it began.
  const raw = typeof answer.value === "string" ? answer.value.replace(/^[\r\n]+/, "") : "";
  if (raw.trim() === "") return { reason: { code: "notProvided", detail: "empty" } };
  return readOr(read, new TextEncoder().encode(`${raw}\r\n\r\n`));
}

/** Can this client give the whole message as a file (Mailbox 1.14)? */
export function givesFile(office: OfficeLike, item: ItemLike): boolean {
  return hasMailboxSet(office, "1.14") && typeof item.getAsFileAsync === "function";
}

/** Reads the whole message as a file. */
export async function readFile(office: OfficeLike, item: ItemLike, caller: Caller, read: ReadMessage): Promise<Read> {
  if (!givesFile(office, item)) return { reason: reasonOf(absent) };
  const answer = await caller.call<string>((callback) => item.getAsFileAsync?.(callback));
  if ("failure" in answer) return { reason: reasonOf(answer.failure) };
  const bytes = typeof answer.value === "string" ? bytesOfBase64(answer.value) : null;
  if (bytes === null) return { reason: { code: "damaged", detail: "message file" } };
  return readOr(read, bytes);
}

/** Why the body is closed to us, by the class of the item and what is attached to it; null where it should be open. */
function whyClosed(item: ItemLike, shown: string): Reason | null {
  const itemClass = safely(() => (item.itemClass ?? "").toLowerCase(), "");
  const names = safely(() => (item.attachments ?? []).map(({ name }) => name.toLowerCase()), []);
  const words = shown.replaceAll(/<[^<>]*>/g, " ").trim();
  // Web and new Outlook show this in place of an S/MIME message.
  if (words !== "" && words !== "Restricted Item") return null;
  const smime = itemClass.startsWith("ipm.note.smime") || names.includes("smime.p7m");
  if (smime) return { code: "encrypted", detail: "S/MIME" };
  const rights = itemClass.startsWith("ipm.note.rpmsg") || names.some((name) => name.endsWith(".rpmsg"));
  return rights ? { code: "encrypted", detail: "rights management" } : null;
}

/** Something that is seen: text, or what stands for it. */
const showsAnything = (html: string): boolean =>
  /<(?:img|table|object|svg|input)\b/i.test(html) ||
  html.replaceAll(/<[^<>]*>/g, "").replaceAll(/&nbsp;|\s/g, "") !== "";

/** Reads the body (Mailbox 1.3): as HTML, which is what the window shows, or else as text. */
export async function readBody(item: ItemLike, caller: Caller, maxChars: number): Promise<Gathered<readonly Body[]>> {
  const ask = async (type: Body["type"]): Promise<Answer<string>> =>
    typeof item.body?.getAsync === "function"
      ? caller.call<string>((callback) => item.body?.getAsync(type, {}, callback))
      : { failure: absent };
  let type: Body["type"] = "html";
  let answer = await ask(type);
  if ("failure" in answer && answer.failure.kind === "failed") {
    type = "text";
    const text = await ask(type);
    if ("value" in text) answer = text;
  }
  const content = "value" in answer && typeof answer.value === "string" ? answer.value : "";
  const closed = whyClosed(item, content.slice(0, maxChars));
  if (closed !== null) return { failed: closed };
  if ("failure" in answer) return { failed: reasonOf(answer.failure) };
  if (!showsAnything(content.slice(0, maxChars))) return { failed: { code: "empty" } };
  const missing: Reason[] = content.length > maxChars ? [{ code: "tooLarge", detail: "text" }] : [];
  return { found: [{ type, content: content.slice(0, maxChars) }], missing };
}
