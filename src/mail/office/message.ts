import type { MailItem, Reason } from "../../analysis";
import { unreadItem } from "../unread";

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

/** Fields of which an arrived message has at least one. New Outlook at times gives a Subject alone. */
const TELLING: ReadonlySet<string> = new Set(["from", "received", "message-id", "date"]);

/** Null where it holds the header of a message, and not a rest of it. */
export function whyNoHeader({ headers }: MailItem): Reason | null {
  if ("failed" in headers) return headers.failed;
  const tells = headers.found.some(({ name }) => TELLING.has(name.toLowerCase()));
  return tells ? null : { code: "notProvided", detail: "incomplete" };
}
