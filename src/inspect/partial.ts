import type { Reason } from "../analysis";
import { unreadItem } from "../mail";
import type { MessageAndFiles } from "./protocol";

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
