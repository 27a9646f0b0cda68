import type { DocumentTexts, MailItem, Reason } from "../analysis";
import {
  readDocument,
  usualLimits,
  type DocumentFile,
  type DocumentRead,
  type ReadMail,
  type ReadOptions,
  type ReadText,
} from "../documents";
import { filesOf, joined, messagesOf } from "./files";
import { readFiles } from "./readFiles";

function ownTexts({ subject, from, to, date, bodies }: MailItem, name: string): ReadText[] {
  const people = [...from, ...to].map(({ name: shown, address }) => `${shown ?? ""} <${address ?? ""}>`);
  const at = { name, layer: "text", page: null } as const;
  const texts = "failed" in bodies ? [] : bodies.found;
  return [
    { ...at, text: [subject ?? "", date ?? "", ...people].join("\n") },
    ...texts.map(({ type, content }): ReadText => ({ ...at, text: content, html: type === "html", mail: true })),
  ];
}

/** With attached messages: nothing else reads those. */
export const readMail: ReadMail = async ({ name, bytes }): Promise<DocumentRead> => {
  const { readMessage } = await import(/* webpackChunkName: "mail" */ "../mail/file");
  const item = await readMessage(bytes);
  const { files, missing } = filesOf(item.attachments, `${name}/`);
  const unread = item.unread.map(({ name: part, reason }) => ({ ...reason, detail: `${name}/${part}` }));
  const messages = [item, ...messagesOf(item.attachments)];
  return {
    texts: messages.flatMap((each) => ownTexts(each, name)),
    notes: [],
    missing: [...missing, ...unread],
    files,
  };
};

/** For files at which a thread died. */
export function leaveUnread(attachments: MailItem["attachments"]): Promise<DocumentTexts> {
  const { files, missing } = filesOf(attachments);
  return Promise.resolve(
    joined([], [...missing, ...files.map(({ name }): Reason => ({ code: "tookTooLong", detail: name }))]),
  );
}

/** Milliseconds for all files of a message together. */
const timeLimit = 40_000;

/** Like {@link readFiles}, on this thread. No content makes it reject. */
export function documentReader({
  ocr,
  onProgress,
}: Pick<ReadOptions, "ocr" | "onProgress">): (attachments: MailItem["attachments"]) => Promise<DocumentTexts> {
  return async (attachments) => {
    let known: DocumentTexts = { found: [], missing: [] };
    const end = performance.now() + timeLimit;
    // This thread can't be ended from outside, so a file gets the time that is left.
    const read = (file: DocumentFile, pictures: boolean): Promise<DocumentTexts> => {
      const milliseconds = Math.max(0, Math.min(usualLimits.milliseconds, end - performance.now()));
      const limits = { ...usualLimits, milliseconds };
      return readDocument(file, { ocr: pictures, mail: readMail, limits, ...(onProgress && { onProgress }) });
    };
    await readFiles(
      attachments,
      { read },
      { ocr, timeLimit, onRead: ({ documents }) => (known = documents), onProgress: () => undefined },
    );
    return known;
  };
}
