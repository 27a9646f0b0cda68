import type { MailItem, Unread } from "../../analysis";
import type { Scope } from "./mime/collector";
import type { AskFormats } from "./mime/files";
import {
  isCalendar,
  isTnef,
  mayBeMsg,
  startsLikeMessage,
  whyNoMessage,
  withLineFeeds,
  withoutByteOrderMark,
} from "./sniff";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { splitMessages, splitWhole, type Piece } from "./mbox";
import { unreadItem } from "..";
import { readRfc5322, scopeOf } from "./mime/message";

function readAs(bytes: Uint8Array, scope: Scope, formats: AskFormats): MailItem | null {
  if (mayBeMsg(bytes)) return formats()?.readMsg(bytes, scope) ?? null;
  if (isTnef(bytes)) return formats()?.readTnef(bytes, scope) ?? null;
  return isCalendar(bytes) ? (formats()?.readCalendar(bytes, null, scope) ?? null) : null;
}

/** By its bytes: Outlook's .msg, TNEF, a calendar. Null for others. `cut`: the bytes are only its beginning. */
function readOther(bytes: Uint8Array, scope: Scope, formats: AskFormats, cut: boolean): MailItem | null {
  const item = readAs(bytes, scope, formats);
  if (item === null || !cut) return item;
  return { ...item, unread: [{ name: "message", reason: { code: "tooLarge" } }, ...item.unread] };
}

export { splitMessages, splitWhole };
export type { Limits, Piece };

function readWith({ bytes, cut }: Piece, limits: Limits, formats: AskFormats): MailItem {
  const other = readOther(bytes, scopeOf(limits, formats), formats, cut);
  if (other !== null) return other;
  const content = withLineFeeds(withoutByteOrderMark(bytes));
  const reason = whyNoMessage(content);
  if (reason !== null) return unreadItem(reason);
  const unread: Unread[] = [];
  if (cut) unread.push({ name: "message", reason: { code: "tooLarge" } });
  if (!startsLikeMessage(content)) {
    unread.push({ name: "headers", reason: { code: "damaged", detail: "no header fields" } });
  }
  const item = readRfc5322(content, scopeOf(limits, formats), cut);
  return unread.length === 0 ? item : { ...item, unread: [...unread, ...item.unread] };
}

let loaded: ReturnType<AskFormats> = null;

/** Loads formats/ for a rare format and reads again. Rejects if that fails to load. */
export async function readPiece(piece: Piece, limits: Partial<Limits> = {}): Promise<MailItem> {
  const all = { ...DEFAULT_LIMITS, ...limits };
  let lacked = false;
  const item = readWith(piece, all, () => {
    lacked ||= loaded === null;
    return loaded;
  });
  if (!lacked) return item;
  const formats = (loaded = await import(/* webpackChunkName: "formats" */ "./formats"));
  return readWith(piece, all, () => formats);
}

/** RFC 5322 with MIME, .msg, TNEF or a calendar. Resolves for every input; `unread` says what couldn't be read. */
export function readMessage(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<MailItem> {
  const { maxMessageBytes } = { ...DEFAULT_LIMITS, ...limits };
  const cut = bytes.length > maxMessageBytes;
  // Node's Buffer is a Uint8Array, but its slice() doesn't copy.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, cut ? maxMessageBytes : bytes.length);
  return readPiece({ bytes: plain, cut }, limits);
}

/** One message or a mailbox (mbox, RFC 4155, mboxrd escapes), one at a time. Yields at least one; passes on errors of `input`. */
export async function* readMessages(
  input: AsyncIterable<Uint8Array>,
  limits: Partial<Limits> = {},
): AsyncGenerator<MailItem> {
  for await (const piece of splitMessages(input, limits)) yield await readPiece(piece, limits);
}
