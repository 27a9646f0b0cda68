import type { MailItem, Reason } from "../../analysis";
import { unreadItem } from "..";
import { base64Bytes } from "../../codecs";
import { absent, reasonOf, type Caller } from "./calls";
import { hasMailboxSet, type ItemLike, type OfficeLike } from "./office";

/** Where it is done elsewhere, as in a worker, it may reject, or answer with an item that says why it could not be read. */
export type ReadMessage = (bytes: Uint8Array) => Promise<MailItem>;

/** Never rejects. */
export async function readWith(read: ReadMessage, bytes: Uint8Array): Promise<MailItem> {
  try {
    return await read(bytes);
  } catch {
    return unreadItem({ code: "internalError" });
  }
}

/** An arrived message has at least one of these fields. New Outlook at times gives a Subject alone. */
const TELLING: ReadonlySet<string> = new Set(["from", "received", "message-id", "date"]);

function whyNoHeader({ headers }: MailItem): Reason | null {
  if ("failed" in headers) return headers.failed;
  const tells = headers.found.some(({ name }) => TELLING.has(name.toLowerCase()));
  return tells ? null : { code: "notProvided", detail: "incomplete" };
}

/** A message that was read from what Outlook gave, or why not. */
export type Read = { readonly message: MailItem } | { readonly reason: Reason };

async function readOr(read: ReadMessage, bytes: Uint8Array): Promise<Read> {
  const message = await readWith(read, bytes);
  const reason = whyNoHeader(message);
  return reason === null ? { message } : { reason };
}

/** Mailbox 1.8: empty, though it "succeeded", for what one sent oneself. */
export async function readHeader(office: OfficeLike, item: ItemLike, caller: Caller, read: ReadMessage): Promise<Read> {
  if (!hasMailboxSet(office, "1.8") || typeof item.getAllInternetHeadersAsync !== "function")
    return { reason: reasonOf(absent) };
  const answer = await caller.callForCore<string>((callback) => item.getAllInternetHeadersAsync?.(callback));
  if ("failure" in answer) return { reason: reasonOf(answer.failure) };
  // A blank line in front would end the header before it began.
  const raw = typeof answer.value === "string" ? answer.value.replace(/^[\r\n]+/, "") : "";
  if (raw.trim() === "") return { reason: { code: "notProvided", detail: "empty" } };
  return readOr(read, new TextEncoder().encode(`${raw}\r\n\r\n`));
}

/** Mailbox 1.14. */
export function givesFile(office: OfficeLike, item: ItemLike): boolean {
  return hasMailboxSet(office, "1.14") && typeof item.getAsFileAsync === "function";
}

/** Reads the whole message as a file. */
export async function readFile(office: OfficeLike, item: ItemLike, caller: Caller, read: ReadMessage): Promise<Read> {
  if (!givesFile(office, item)) return { reason: reasonOf(absent) };
  const answer = await caller.call<string>((callback) => item.getAsFileAsync?.(callback));
  if ("failure" in answer) return { reason: reasonOf(answer.failure) };
  const bytes = typeof answer.value === "string" ? base64Bytes(answer.value) : null;
  if (bytes === null) return { reason: { code: "damaged", detail: "message file" } };
  return readOr(read, bytes);
}
