import type { Attachment, Gathered, MailItem, Reason } from "../../analysis";
import { bytesOfBase64 } from "./base64";
import { absent, reasonOf, type Answer, type Caller } from "./calls";
import { hasMailboxSet, type AttachmentLike, type ContentLike, type ItemLike, type OfficeLike } from "./office";

/** Bounds of what is read of the attachments. A sender chooses how many and how large they are. */
export interface AttachmentLimits {
  /** Attachments whose content is asked for. */
  readonly maxAttachments: number;
  /** Bytes of all of them together, as the client states and as they come. */
  readonly maxAttachmentBytes: number;
}

/** Reads a message in RFC 5322 and MIME. */
export type ReadMessage = (bytes: Uint8Array) => Promise<MailItem>;

const TYPES: Readonly<Record<string, string>> = { eml: "message/rfc822", icalendar: "text/calendar" };

function contentOf(answer: Answer<ContentLike | null>): { content: Gathered<Uint8Array>; format: string } {
  const failed = (reason: Reason): ReturnType<typeof contentOf> => ({ content: { failed: reason }, format: "" });
  if ("failure" in answer) return failed(reasonOf(answer.failure));
  const text: unknown = answer.value?.content;
  const format = String(answer.value?.format ?? "").toLowerCase();
  // Outlook says "succeeded" with no content for some attached messages.
  if (typeof text !== "string") return failed({ code: "notProvided" });
  if (format === "eml" || format === "icalendar")
    return { content: { found: new TextEncoder().encode(text), missing: [] }, format };
  if (format !== "base64") return failed({ code: "unsupported", detail: format });
  const bytes = bytesOfBase64(text);
  return bytes === null
    ? failed({ code: "damaged", detail: "base64" })
    : { content: { found: bytes, missing: [] }, format };
}

/** The attached message, where the file is one: by its type, or by a name that opens as one. */
async function messageOf(name: string, type: string, bytes: Uint8Array, read: ReadMessage): Promise<MailItem | null> {
  const isMessage = type === "message/rfc822";
  if (!isMessage && !/\.(?:eml|mht|mhtml)$/i.test(name)) return null;
  const message = await read(bytes);
  return isMessage || ("found" in message.headers && message.headers.found.length > 0) ? message : null;
}

/** Reads what came with the message: metadata in every client, content from Mailbox 1.8 on. In the order of the list. */
export function readAttachments(
  office: OfficeLike,
  item: ItemLike,
  list: readonly AttachmentLike[],
  caller: Caller,
  read: ReadMessage,
  limits: AttachmentLimits,
): Promise<readonly Attachment[]> {
  const readable = hasMailboxSet(office, "1.8") && typeof item.getAttachmentContentAsync === "function";
  let bytesLeft = limits.maxAttachmentBytes;
  let countLeft = limits.maxAttachments;

  const ask = async (each: AttachmentLike): Promise<Answer<ContentLike | null> | Reason> => {
    if (each.attachmentType === "cloud") return { code: "unsupported", detail: "cloud attachment" };
    if (!readable) return reasonOf(absent);
    if (countLeft === 0) return { code: "tooMany" };
    if (each.size > bytesLeft) return { code: "tooLarge" };
    countLeft--;
    bytesLeft -= Math.max(0, each.size || 0);
    return caller.call<ContentLike>((callback) => item.getAttachmentContentAsync?.(each.id, callback));
  };

  return Promise.all(
    list.map(async (each): Promise<Attachment> => {
      const answer = await ask(each);
      const { content, format } = "code" in answer ? { content: { failed: answer }, format: "" } : contentOf(answer);
      const name = each.name || "unnamed";
      const type = TYPES[format] ?? ((each.contentType ?? "").toLowerCase() || "application/octet-stream");
      const size = "found" in content ? content.found.length : each.size >= 0 ? each.size : null;
      const described = { name, type, size, inline: Boolean(each.isInline) };
      if ("failed" in content) return { ...described, content };
      // The size was the client's word; a content that is larger all the same is not kept.
      if (content.found.length > limits.maxAttachmentBytes)
        return { ...described, content: { failed: { code: "tooLarge" } } };
      const message = await messageOf(name, type, content.found, read);
      return { ...described, content, ...(message && { message }) };
    }),
  );
}
