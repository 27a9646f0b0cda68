import type { Attachment, DocumentText, DocumentTexts, MailItem, Reason } from "../analysis";
import type { DocumentFile } from "../documents";
import { unreadItem } from "../mail";
import type { MessageAndFiles } from "./protocol";

type Files = { readonly files: readonly DocumentFile[]; readonly missing: readonly Reason[] };

const maxDepth = 8;

/** Attached messages are read elsewhere. */
export function filesOf(attachments: readonly Attachment[], within = "", depth = 0): Files {
  const files: DocumentFile[] = [];
  const missing: Reason[] = [];
  for (const { name: own, type, content, message } of attachments) {
    const name = within + own;
    if (message !== undefined) {
      const inner = depth < maxDepth ? filesOf(message.attachments, `${name}/`, depth + 1) : null;
      files.push(...(inner?.files ?? []));
      missing.push(...(inner?.missing ?? [{ code: "tooDeep", detail: name }]));
    } else if ("failed" in content) missing.push({ ...content.failed, detail: name });
    else files.push({ name, type, bytes: content.found });
  }
  return { files, missing };
}

/** As deep as {@link filesOf}, which reports what is deeper. */
export function messagesOf(attachments: readonly Attachment[], depth = 0): MailItem[] {
  if (depth >= maxDepth) return [];
  return attachments.flatMap(({ message }) =>
    message === undefined ? [] : [message, ...messagesOf(message.attachments, depth + 1)],
  );
}

/** Renumbers their documents. */
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

/** UTF-16 code units per message: passed on again with each file. */
const maxText = 16_000_000;

const lengthOf = ({ found }: DocumentTexts): number => found.reduce((sum, { text }) => sum + text.length, 0);

/** The rest is missing as `tooLarge`. */
export function fitting(read: DocumentTexts, others: readonly DocumentTexts[]): DocumentTexts {
  let room = maxText - others.reduce((sum, each) => sum + lengthOf(each), 0);
  if (lengthOf(read) <= room) return read;
  const lost = new Set<string>();
  const found = read.found.flatMap((whole) => {
    const text = whole.text.slice(0, room);
    room -= text.length;
    if (text.length < whole.text.length) lost.add(whole.name);
    return text === "" ? [] : [{ ...whole, text }];
  });
  const missing = [...lost].map((detail): Reason => ({ code: "tooLarge", detail }));
  return { ...read, found, missing: [...read.missing, ...missing] };
}

/** Pictures not searched for words. */
export const hasPictures = ({ missing }: DocumentTexts): boolean =>
  missing.some(({ code }) => code === "picturesNotRead");

function distinct<T>(all: readonly T[]): T[] {
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

/** The second also reads images, and may run out of time earlier. */
export function both(first: DocumentTexts, second: DocumentTexts): DocumentTexts {
  const inOrder = ({ document }: DocumentText, other: DocumentText): number => document - other.document;
  return {
    found: distinct([...second.found, ...first.found]).sort(inOrder),
    notes: distinct([...(second.notes ?? []), ...(first.notes ?? [])]),
    missing: distinct([...first.missing.filter(({ code }) => code !== "picturesNotRead"), ...second.missing]),
  };
}

const nothing = new Uint8Array();

/** The judging worker gets only what was read of them. */
export function withoutBytes(item: MailItem): MailItem {
  const attachments = item.attachments.map(({ content, message, ...file }): Attachment => ({
    ...file,
    content: "found" in content ? { ...content, found: nothing } : content,
    ...(message !== undefined && { message: withoutBytes(message) }),
  }));
  return { ...item, attachments };
}

/** The sender determines their cost. Null if none was read. */
export function withoutFiles({ item, documents }: MessageAndFiles, reason: Reason): MessageAndFiles | null {
  const messages = item.attachments.flatMap(({ name, message }) => (message === undefined ? [] : [name]));
  const names = new Set([...documents.found.map(({ name }) => name), ...messages]);
  if (names.size === 0) return null;
  const missing = [...documents.missing, ...[...names].map((detail) => ({ ...reason, detail }))];
  const attachments = item.attachments.map(({ name, type, size, inline, content }) => ({
    ...{ name, type, size, inline, content },
  }));
  const unread = item.unread.filter(({ kind }) => kind !== "within");
  return { item: { ...item, attachments, unread }, documents: { found: [], missing } };
}

/** The message without content: whom it is from, and why the rest was not read. */
export function withoutContent({ item }: MessageAndFiles, reason: Reason): MessageAndFiles {
  const { id, subject, from, sender, replyTo, to, cc, date } = item;
  return {
    item: { ...unreadItem(reason), id, subject, from, sender, replyTo, to, cc, date },
    documents: { found: [], missing: [] },
  };
}
