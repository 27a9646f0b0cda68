import type { MailItem, Unread } from "../../analysis";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import type { Piece } from "./mbox";
import { unreadItem } from "../unread";
import { whenLoaded } from "../../names";
import { readOther } from "./other";
import { readRfc5322 } from "./message";
import { startsLikeMessage, whyNoMessage, withLineFeeds, withoutByteOrderMark } from "./sniff";
import { splitMessages, splitWhole } from "./split";

export { splitMessages, splitWhole };
export type { Limits, Piece };

/**
 * Reads a message that {@link splitMessages} gave, as {@link readMessage} does. In a page it is interrupted where it takes
 * a reader that is loaded by need: ask it within `whenLoaded`.
 */
export function readPiece({ bytes, cut }: Piece, limits: Partial<Limits> = {}): MailItem {
  const other = readOther(bytes, { ...DEFAULT_LIMITS, ...limits }, cut);
  if (other !== null) return other;
  const content = withLineFeeds(withoutByteOrderMark(bytes));
  const reason = whyNoMessage(content);
  if (reason !== null) return unreadItem(reason);
  const unread: Unread[] = [];
  if (cut) unread.push({ name: "message", reason: { code: "tooLarge" } });
  if (!startsLikeMessage(content)) {
    unread.push({ name: "headers", reason: { code: "damaged", detail: "no header fields" } });
  }
  const item = readRfc5322(content, { ...DEFAULT_LIMITS, ...limits }, cut);
  return unread.length === 0 ? item : { ...item, unread: [...unread, ...item.unread] };
}

/**
 * Reads one message: RFC 5322 with MIME, Outlook's .msg, TNEF or a calendar. It resolves for every input; what could not
 * be read is told in `unread` (other formats are `unsupported`, see {@link Limits} for the bounds).
 */
export function readMessage(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<MailItem> {
  const { maxMessageBytes } = { ...DEFAULT_LIMITS, ...limits };
  const cut = bytes.length > maxMessageBytes;
  // Node's Buffer is a Uint8Array too, but its slice() does not copy.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, cut ? maxMessageBytes : bytes.length);
  return whenLoaded(() => readPiece({ bytes: plain, cut }, limits));
}

/**
 * Reads the messages of a file, told by its content and not by its name: one message, or a mailbox (mbox, RFC 4155,
 * with the marks of mboxrd) in any size, of which one message is held at a time. Gives at least one item; an error
 * of `input` itself is passed on.
 */
export async function* readMessages(
  input: AsyncIterable<Uint8Array>,
  limits: Partial<Limits> = {},
): AsyncGenerator<MailItem> {
  for await (const piece of splitMessages(input, limits)) yield await whenLoaded(() => readPiece(piece, limits));
}
