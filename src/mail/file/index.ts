import type { MailItem, Unread } from "../../analysis/item";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { MboxSplitter, startsLikeMbox, type Piece } from "./mbox";
import { readRfc5322, unreadItem } from "./message";
import { startsLikeMessage, whyNoMessage, withLineFeeds, withoutByteOrderMark } from "./sniff";

export type { Limits };

/** Bytes that tell a mailbox from a message. */
const SNIFF_BYTES = 16;

function readPiece({ bytes, cut }: Piece, limits: Limits): MailItem {
  const content = withLineFeeds(withoutByteOrderMark(bytes));
  const reason = whyNoMessage(content);
  if (reason !== null) return unreadItem(reason);
  const unread: Unread[] = [];
  if (cut) unread.push({ name: "message", reason: { code: "tooLarge" } });
  if (!startsLikeMessage(content))
    unread.push({ name: "headers", reason: { code: "damaged", detail: "no header fields" } });
  const item = readRfc5322(content, limits);
  return unread.length === 0 ? item : { ...item, unread: [...unread, ...item.unread] };
}

/**
 * Reads one message: RFC 5322 with MIME. It resolves for every input; what could not be read is told in `unread`
 * (Outlook's .msg and other formats are `unsupported`, see {@link Limits} for the bounds).
 */
export async function readMessage(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<MailItem> {
  const all = { ...DEFAULT_LIMITS, ...limits };
  const cut = bytes.length > all.maxMessageBytes;
  // Node's Buffer is one too, but its slice() does not copy.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, cut ? all.maxMessageBytes : bytes.length);
  return readPiece({ bytes: plain, cut }, all);
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const [first] = chunks;
  if (first !== undefined && chunks.length === 1) return first;
  const joined = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
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
  const all = { ...DEFAULT_LIMITS, ...limits };
  let splitter: MboxSplitter | null = null;
  let told = false;
  let chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    if (splitter !== null) {
      for (const piece of splitter.push(chunk)) yield readPiece(piece, all);
      continue;
    }
    // A producer may use its buffer again.
    chunks.push(new Uint8Array(chunk));
    length += chunk.length;
    if (!told && length >= SNIFF_BYTES) {
      const start = join(chunks);
      told = true;
      if (startsLikeMbox(withoutByteOrderMark(start))) {
        splitter = new MboxSplitter(all.maxMessageBytes);
        chunks = [];
        for (const piece of splitter.push(withoutByteOrderMark(start))) yield readPiece(piece, all);
        continue;
      }
      chunks = [start];
    }
    if (length > all.maxMessageBytes) break;
  }
  if (splitter !== null) {
    for (const piece of splitter.finish()) yield readPiece(piece, all);
    return;
  }
  yield await readMessage(join(chunks), all);
}
