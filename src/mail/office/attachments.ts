import type { Attachment, Gathered, MailItem, Reason, Unread } from "../../analysis";
import { base64Bytes } from "../../codecs";
import { absent, reasonOf, type Answer, type Caller } from "./calls";
import { hasMailboxSet, type AttachmentLike, type ContentLike, type ItemLike, type OfficeLike } from "./office";
import { readWith, type ReadMessage } from "./parts";

/** A sender chooses how many and how large attachments are. */
export interface AttachmentLimits {
  readonly maxAttachments: number;
  /** Of all of them together: as the client states them, and again as they come, in whatever order. */
  readonly maxAttachmentBytes: number;
}

/** An attachment, and why its content is not asked for; null where it is. */
export type Planned = { readonly like: AttachmentLike; readonly refused: Reason | null };

const TYPES: Readonly<Record<string, string>> = { eml: "message/rfc822", icalendar: "text/calendar" };

/** A longer list is cut, and the rest of it is one entry that wasn't read. */
const MAX_LISTED = 2_000;

/** What is cut off is one thing that was too many, named by its number. */
export function bounded(list: readonly AttachmentLike[]): {
  readonly list: readonly AttachmentLike[];
  readonly unread: readonly Unread[];
} {
  const more = list.length - MAX_LISTED;
  if (more <= 0) return { list, unread: [] };
  const rest: Unread = { name: `+${more}`, kind: "attachment", reason: { code: "tooMany" } };
  return { list: list.slice(0, MAX_LISTED), unread: [rest] };
}

/** Without a call: it is there from Mailbox 1.8 on. @param lost Does Outlook answer no call? Then none will be. */
export function planAttachments(
  office: OfficeLike,
  item: ItemLike,
  list: readonly AttachmentLike[],
  limits: AttachmentLimits,
  lost = false,
): readonly Planned[] {
  const readable = hasMailboxSet(office, "1.8") && typeof item.getAttachmentContentAsync === "function";
  let bytesLeft = limits.maxAttachmentBytes;
  let countLeft = limits.maxAttachments;
  const refuse = (each: AttachmentLike): Reason | null => {
    if (each.attachmentType === "cloud") return { code: "unsupported", detail: "cloud attachment" };
    if (!readable) return reasonOf(absent);
    if (lost) return { code: "notProvided" };
    if (countLeft === 0) return { code: "tooMany" };
    if (each.size > bytesLeft) return { code: "tooLarge" };
    countLeft--;
    bytesLeft -= Math.max(0, each.size || 0);
    return null;
  };
  return list.map((like) => ({ like, refused: refuse(like) }));
}

const nameOf = ({ name }: AttachmentLike): string => name || "unnamed";

function describe(like: AttachmentLike, content: Gathered<Uint8Array>, format: string): Attachment {
  const type = TYPES[format] ?? ((like.contentType ?? "").toLowerCase() || "application/octet-stream");
  const size = "found" in content ? content.found.length : like.size >= 0 ? like.size : null;
  return { name: nameOf(like), type, size, inline: Boolean(like.isInline), content };
}

/** The attachments as they are known before a content was read. */
export function described(planned: readonly Planned[]): readonly Attachment[] {
  return planned.map(({ like, refused }) => describe(like, { failed: refused ?? { code: "notReadYet" } }, ""));
}

/** The names of those whose content is asked for. */
export function pendingOf(planned: readonly Planned[]): readonly string[] {
  return planned.filter(({ refused }) => refused === null).map(({ like }) => nameOf(like));
}

type Content = { readonly content: Gathered<Uint8Array>; readonly format: string };

/** @param isEmpty Is a file of no bytes expected? */
function contentOf(answer: Answer<ContentLike | null>, isEmpty: boolean): Content {
  const failed = (reason: Reason): Content => ({ content: { failed: reason }, format: "" });
  if ("failure" in answer) return failed(reasonOf(answer.failure));
  const text: unknown = answer.value?.content;
  const format = String(answer.value?.format ?? "").toLowerCase();
  // Outlook says "succeeded" with no content for some attached messages.
  if (typeof text !== "string") return failed({ code: "notProvided" });
  if (text === "" && !isEmpty) return failed({ code: "notProvided", detail: "empty" });
  if (format === "eml" || format === "icalendar")
    return { content: { found: new TextEncoder().encode(text), missing: [] }, format };
  if (format !== "base64") return failed({ code: "unsupported", detail: format });
  const bytes = base64Bytes(text);
  return bytes === null
    ? failed({ code: "damaged", detail: "base64" })
    : { content: { found: bytes, missing: [] }, format };
}

/** Mail, Outlook's own, and entries of a calendar, whose words are read as a message's. */
const MAIL_NAMES = /\.(?:eml|mht|mhtml|msg)$/i;
const MAIL_TYPES: ReadonlySet<string> = new Set(["message/rfc822", "application/vnd.ms-outlook"]);
const CALENDAR_NAMES = /\.ics$/i;
const CALENDAR_TYPES: ReadonlySet<string> = new Set(["text/calendar", "application/ics"]);

/** By its type, or a name that opens as one. Null for a file of another format; one that could not be read says so. */
async function messageOf(name: string, type: string, bytes: Uint8Array, read: ReadMessage): Promise<MailItem | null> {
  const isMessage = type === "message/rfc822";
  const isMail = MAIL_TYPES.has(type) || MAIL_NAMES.test(name);
  if (!isMail && !CALENDAR_TYPES.has(type) && !CALENDAR_NAMES.test(name)) return null;
  const message = await readWith(read, bytes);
  if (isMessage) return message;
  if ("failed" in message.headers)
    return message.headers.failed.code === "unsupported" || message.headers.failed.code === "empty" ? null : message;
  // A calendar has no header: what has one is another text of lines with colons.
  return isMail && message.headers.found.length > 0 ? message : null;
}

/** Contents that are asked for at once: a client that is asked for more answers some with nothing. */
const AT_ONCE = 2;
/** Contents that took too long, with none that came between them, after which no other is waited for. */
const MAX_LATE = 3;

class Contents {
  #late = 0;

  constructor(
    private readonly item: ItemLike,
    private readonly caller: Caller,
  ) {}

  async of(like: AttachmentLike): Promise<Content> {
    if (this.#late >= MAX_LATE) return { content: { failed: { code: "tookTooLong" } }, format: "" };
    const { item, caller } = this;
    const answer = await caller.call<ContentLike>((callback) => item.getAttachmentContentAsync?.(like.id, callback));
    if ("value" in answer) this.#late = 0;
    else if (answer.failure.kind === "tookTooLong") this.#late++;
    return contentOf(answer, like.size === 0 && like.attachmentType === "file");
  }
}

const cameEmpty = ({ content }: Content): boolean =>
  "failed" in content && content.failed.code === "notProvided" && content.failed.detail === "empty";

/** In the order of the list: two at a time, and what came empty though it isn't once more alone. */
export async function readAttachments(
  item: ItemLike,
  planned: readonly Planned[],
  caller: Caller,
  read: ReadMessage,
  limits: AttachmentLimits,
): Promise<readonly Attachment[]> {
  const contents = new Contents(item, caller);
  const results = planned.map(({ like, refused }) => describe(like, { failed: refused ?? { code: "notReadYet" } }, ""));
  let bytesLeft = limits.maxAttachmentBytes;
  const take = async (at: number, like: AttachmentLike, { content, format }: Content): Promise<void> => {
    const attachment = describe(like, content, format);
    results[at] = attachment;
    if ("failed" in content) return;
    // The size was the client's word; a content that is larger all the same than what is left is not kept.
    if (content.found.length > bytesLeft) {
      results[at] = { ...attachment, content: { failed: { code: "tooLarge" } } };
      return;
    }
    bytesLeft -= content.found.length;
    const message = await messageOf(attachment.name, attachment.type, content.found, read);
    if (message !== null) results[at] = { ...attachment, message };
  };
  const waiting = [...planned.entries()].filter(([, { refused }]) => refused === null);
  const again: typeof waiting = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, { like }] = next;
      const content = await contents.of(like);
      if (cameEmpty(content)) again.push(next);
      await take(at, like, content);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const [at, { like }] of again) await take(at, like, await contents.of(like));
  return results;
}
