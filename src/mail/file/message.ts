import type { Address, Attachment, Body, Gathered, Header, MailItem, Reason, Unread } from "../../analysis";
import { parseAddresses } from "./addresses";
import { charsetOfHtml, decodeText } from "./charset";
import { parseDate } from "./date";
import { holdsPgpMessage, whyClosed } from "./encryption";
import { fileNameOf } from "./fileName";
import { normaliseLines, unflow } from "./flowed";
import { allValues, firstValue } from "./headers";
import { budgetOf, type Budget, type Limits } from "./limits";
import { readParts, type Part } from "./parts";
import { startsLikeMessage } from "./sniff";
import { takeOffTransferEncoding } from "./transfer";
import { decodeWords } from "./words";

/** Mailboxes that are kept of one kind of field. */
const MAX_ADDRESSES = 5000;
/** Characters of a subject that are decoded; a window shows some hundred. */
const MAX_SUBJECT_CHARS = 16 * 1024;
const MESSAGE_TYPES: ReadonlySet<string> = new Set(["message/rfc822", "message/global", "message/news"]);
const TNEF_TYPES: ReadonlySet<string> = new Set(["application/ms-tnef", "application/vnd.ms-tnef"]);

/** A file that a click opens as a message, whatever its type says: mailers and thieves send it as any bytes. */
function isMessageFile(name: string, type: string, bytes: Uint8Array): boolean {
  if (MESSAGE_TYPES.has(type)) return true;
  return /\.(?:eml|mht|mhtml)$/i.test(name) && startsLikeMessage(bytes);
}

/** All mailboxes of the fields of one name, in order: a second From is one more author, not none. */
function addressesOf(fields: readonly Header[], name: string): readonly Address[] {
  const values = allValues(fields, name);
  const budget = 64;
  return values
    .slice(0, budget)
    .flatMap((value) => parseAddresses(value, name === "from"))
    .slice(0, MAX_ADDRESSES);
}

/** Message-ID without its brackets (RFC 5322 section 3.6.4). */
function idOf(fields: readonly Header[]): string | null {
  const value = firstValue(fields, "message-id") ?? "";
  const bracketed = /<([^<>]{1,998})>/.exec(value)?.[1];
  return (bracketed ?? value).trim() || null;
}

/** Gathers the bodies and attachments of one message. */
class Collector {
  readonly bodies: Body[] = [];
  readonly bodyReasons: Reason[] = [];
  readonly attachments: Attachment[] = [];
  readonly unread: Unread[] = [];
  private unnamed = 0;

  constructor(
    private readonly root: Part,
    private readonly limits: Limits,
    private readonly budget: Budget,
    private readonly depth: number,
  ) {}

  /** Something of the body is missing. */
  missBody(reason: Reason): void {
    const known = this.bodyReasons.some(({ code, detail }) => code === reason.code && detail === reason.detail);
    if (known) return;
    this.bodyReasons.push(reason);
    this.unread.push({ name: "body", reason });
  }

  add(part: Part): void {
    const encoding = part.fault === null ? firstValue(part.fields, "content-transfer-encoding") : null;
    const { bytes, damaged, unknownEncoding } = takeOffTransferEncoding(part.content, encoding);
    const reasons: Reason[] = [];
    if (part.fault !== null) reasons.push(part.fault);
    if (damaged) reasons.push({ code: "damaged", detail: encoding?.slice(0, 40).trim().toLowerCase() ?? "" });
    if (unknownEncoding !== null) reasons.push({ code: "unsupported", detail: unknownEncoding });
    const closed = whyClosed(part, bytes);
    const kind = bodyKind(part, part === this.root, this.bodies.length === 0);
    if (closed !== null) this.addClosed(part, closed);
    else if (kind !== null) this.addBody(part, kind, bytes, reasons);
    else this.addAttachment(part, bytes, reasons);
  }

  private addBody(part: Part, type: Body["type"], whole: Uint8Array, reasons: readonly Reason[]): void {
    const bytes = whole.subarray(0, this.budget.textBytes);
    this.budget.textBytes -= bytes.length;
    if (bytes.length < whole.length) this.missBody({ code: "tooLarge", detail: "text" });
    const parameters = part.fault === null ? part.type.parameters : new Map<string, string>();
    const charset = parameters.get("charset") ?? (type === "html" ? charsetOfHtml(bytes) : null);
    const { text, unknownCharset } = decodeText(bytes, charset);
    const lines = normaliseLines(text);
    const flowed = type === "text" && parameters.get("format")?.toLowerCase() === "flowed";
    const content = flowed ? unflow(lines, parameters.get("delsp")?.toLowerCase() === "yes") : lines;
    // An empty part shows nothing and is no alternative.
    if (content.trim() !== "") this.bodies.push({ type, content });
    for (const reason of reasons) this.missBody(reason);
    if (unknownCharset !== null) this.missBody({ code: "unknownCharset", detail: unknownCharset });
    if (type === "text" && holdsPgpMessage(content)) this.missBody({ code: "encrypted", detail: "PGP" });
  }

  /** Encrypted content is the message itself, though it travels as a file. */
  private addClosed(part: Part, reason: Reason): void {
    this.missBody(reason);
    if (part.type.value === "application/pgp-encrypted") return;
    this.attachments.push({ ...this.describe(part), size: null, content: { failed: reason } });
  }

  private describe(part: Part): { readonly name: string; readonly type: string; readonly inline: boolean } {
    const name = fileNameOf(part.disposition, part.type) ?? `unnamed-${++this.unnamed}`;
    const shown = part.disposition.value === "inline";
    const embedded = part.disposition.value !== "attachment" && firstValue(part.fields, "content-id") !== null;
    return { name, type: part.type.value, inline: shown || embedded };
  }

  private addAttachment(part: Part, bytes: Uint8Array, reasons: readonly Reason[]): void {
    const described = this.describe(part);
    const missing = [...reasons];
    const miss = (reason: Reason): Gathered<Uint8Array> => {
      missing.push(reason);
      return { failed: reason };
    };
    let content: Gathered<Uint8Array>;
    let message: MailItem | undefined;
    // What an attached message carries is counted there, and not once more with its wrapper.
    const isMessage = isMessageFile(described.name, part.type.value, bytes);
    const cost = isMessage ? 0 : bytes.length;
    if (part.fault?.code === "tooDeep") {
      content = { failed: part.fault };
    } else if (cost > this.budget.attachmentBytes) {
      content = miss({ code: "tooLarge" });
    } else {
      this.budget.attachmentBytes -= cost;
      content = { found: bytes, missing: reasons };
      if (isMessage) {
        if (this.depth < this.limits.maxMessageDepth)
          message = readEntity(bytes, this.limits, this.budget, this.depth + 1);
        else missing.push({ code: "tooDeep", detail: "attached messages" });
      }
    }
    // Outlook wraps bodies and files into TNEF; message/partial is a piece of a message (RFC 2046 section 5.2.2).
    if (TNEF_TYPES.has(part.type.value)) missing.push({ code: "unsupported", detail: "TNEF" });
    if (part.type.value === "message/partial") missing.push({ code: "unsupported", detail: "message/partial" });
    this.attachments.push({ ...described, size: bytes.length, content, ...(message && { message }) });
    for (const reason of missing) this.unread.push({ name: described.name, kind: "attachment", reason });
    // What could not be read of an attached message is not read of this one either.
    for (const { name, reason } of message?.unread ?? [])
      this.unread.push({ name: `${described.name}/${name}`, kind: "within", reason });
  }
}

/**
 * As what a leaf is shown in the window, null where it is a file. Named text beside a body is a file; a name on the
 * first text, or on an alternative, is a habit of some mailers.
 */
function bodyKind(part: Part, isRoot: boolean, isFirst: boolean): Body["type"] | null {
  if (part.fault !== null) return part.fault.code === "tooDeep" ? null : "text";
  const type = part.type.value;
  if (part.disposition.value === "attachment") return null;
  const named = part.disposition.parameters.has("filename") || part.type.parameters.has("name");
  if (named && !isFirst && part.parent?.type.value !== "multipart/alternative") return null;
  if (type === "text/html" || type === "application/xhtml+xml") return "html";
  if (type === "text/plain") return "text";
  // RFC 2046 section 4.1.4: text of a kind that is not known is shown as plain text.
  return isRoot && type.startsWith("text/") && !named && type !== "text/calendar" ? "text" : null;
}

function readEntity(bytes: Uint8Array, limits: Limits, budget: Budget, depth: number): MailItem {
  const { root, leaves, headerMissing, missing } = readParts(bytes, limits, budget);
  const collector = new Collector(root, limits, budget, depth);
  for (const reason of missing) collector.missBody(reason);
  for (const leaf of leaves) collector.add(leaf);
  const { bodies, bodyReasons, attachments, unread } = collector;
  const { fields } = root;
  const closed = bodyReasons.find(({ code }) => code === "encrypted" || code === "unsupported");
  const date = firstValue(fields, "date");
  const subject = firstValue(fields, "subject");
  return {
    id: idOf(fields),
    subject: subject === null ? null : decodeWords(subject.slice(0, MAX_SUBJECT_CHARS)),
    from: addressesOf(fields, "from"),
    sender: addressesOf(fields, "sender")[0] ?? null,
    replyTo: addressesOf(fields, "reply-to"),
    to: addressesOf(fields, "to"),
    cc: addressesOf(fields, "cc"),
    date: date === null ? null : parseDate(date),
    headers: { found: fields, missing: headerMissing },
    bodies: bodies.length === 0 && closed ? { failed: closed } : { found: bodies, missing: bodyReasons },
    attachments,
    unread: [...headerMissing.map((reason) => ({ name: "headers", reason })), ...unread],
  };
}

/**
 * Reads one message in RFC 5322 and MIME. It never throws for what the message holds. `cut` says that these bytes are
 * only its beginning: its body is then incomplete, whatever it looks like.
 */
export function readRfc5322(bytes: Uint8Array, limits: Limits, cut: boolean): MailItem {
  const item = readEntity(bytes, limits, budgetOf(limits), 0);
  if (!cut || "failed" in item.bodies) return item;
  const { found, missing } = item.bodies;
  return { ...item, bodies: { found, missing: [{ code: "tooLarge" }, ...missing] } };
}
