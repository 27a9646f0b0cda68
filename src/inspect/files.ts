import type { Attachment, DocumentText, DocumentTexts, MailItem, Reason } from "../analysis";
import type { DocumentFile } from "../documents";

/** The files of a message, at any depth of attached messages, and those that are not there to be read. */
export interface Files {
  readonly files: readonly DocumentFile[];
  /** `detail` is the file's name. */
  readonly missing: readonly Reason[];
}

/** Attached messages are looked into this deep; who reads them goes less deep. */
const deepest = 8;

/** The files that came with a message and with the messages attached to it, which are read as messages elsewhere. */
export function filesOf(attachments: readonly Attachment[], within = "", depth = 0): Files {
  const files: DocumentFile[] = [];
  const missing: Reason[] = [];
  for (const { name: own, type, content, message } of attachments) {
    const name = within + own;
    if (message !== undefined) {
      const inner = depth < deepest ? filesOf(message.attachments, `${name}/`, depth + 1) : null;
      files.push(...(inner?.files ?? []));
      missing.push(...(inner?.missing ?? [{ code: "tooDeep", detail: name }]));
    } else if ("failed" in content) missing.push({ ...content.failed, detail: name });
    else files.push({ name, type, bytes: content.found });
  }
  return { files, missing };
}

/** The messages that are attached, at any depth: as far down as {@link filesOf} looks, which says what lies deeper. */
export function messagesOf(attachments: readonly Attachment[], depth = 0): MailItem[] {
  if (depth >= deepest) return [];
  return attachments.flatMap(({ message }) =>
    message === undefined ? [] : [message, ...messagesOf(message.attachments, depth + 1)],
  );
}

/** Puts together what was read of several files, and numbers their documents anew. */
export function joined(reads: readonly DocumentTexts[], missing: readonly Reason[]): DocumentTexts {
  let first = 0;
  const found: DocumentText[] = [];
  for (const read of reads) {
    found.push(...read.found.map((text) => ({ ...text, document: text.document + first })));
    first += 1 + Math.max(-1, ...read.found.map(({ document }) => document));
  }
  const notes = reads.flatMap((read) => read.notes ?? []);
  return { found, notes, missing: [...reads.flatMap((read) => read.missing), ...missing] };
}

const nothing = new Uint8Array();

/** The message without the bytes of its files: who judges it is given what was read of them. */
export function withoutBytes(item: MailItem): MailItem {
  const attachments = item.attachments.map(({ content, message, ...file }): Attachment => ({
    ...file,
    content: "found" in content ? { ...content, found: nothing } : content,
    ...(message !== undefined && { message: withoutBytes(message) }),
  }));
  return { ...item, attachments };
}
