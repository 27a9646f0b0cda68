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
import { whenLoaded } from "../late";
import { both, filesOf, fitting, hasPictures, joined, messagesOf } from "./files";

/** The message's own words as texts of a document: who wrote to whom, and every alternative of the body. */
function ownTexts({ subject, from, to, date, bodies }: MailItem, name: string): ReadText[] {
  const people = [...from, ...to].map(({ name: shown, address }) => `${shown ?? ""} <${address ?? ""}>`);
  const at = { name, layer: "text", page: null } as const;
  const texts = "failed" in bodies ? [] : bodies.found;
  return [
    { ...at, text: [subject ?? "", date ?? "", ...people].join("\n") },
    ...texts.map(({ type, content }): ReadText => ({ ...at, text: content, html: type === "html", mail: true })),
  ];
}

/** Takes a message that lies in an archive apart: itself, and the messages attached to it, which nobody else meets there. */
export const readMail: ReadMail = async ({ name, bytes }): Promise<DocumentRead> => {
  const { readMessage } = await import(/* webpackChunkName: "mail" */ "../mail/file");
  const item = await whenLoaded(() => readMessage(bytes));
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

/** Milliseconds for all files of a message together. */
const longest = 40_000;

/** What is known of files at which a thread died. */
export function leaveUnread(attachments: MailItem["attachments"]): Promise<DocumentTexts> {
  const { files, missing } = filesOf(attachments);
  return Promise.resolve(
    joined([], [...missing, ...files.map(({ name }): Reason => ({ code: "tookTooLong", detail: name }))]),
  );
}

/**
 * Reads the files of a message one after the other, on this thread: first what is written out in all of them, then the words
 * in pictures, which take seconds. Rejects for no content.
 */
export function documentReader(
  options: Omit<ReadOptions, "mail">,
): (attachments: MailItem["attachments"]) => Promise<DocumentTexts> {
  return async (attachments) => {
    const { files, missing } = filesOf(attachments);
    const reads: DocumentTexts[] = [];
    const end = performance.now() + longest;
    const read = (file: DocumentFile, ocr: boolean): Promise<DocumentTexts> => {
      const milliseconds = Math.max(0, Math.min(usualLimits.milliseconds, end - performance.now()));
      return readDocument(file, { ...options, ocr, mail: readMail, limits: { ...usualLimits, milliseconds } });
    };
    for (const file of files) reads.push(fitting(await read(file, false), reads));
    for (const [at, file] of files.entries()) {
      const first = reads[at];
      if (!options.ocr || first === undefined || !hasPictures(first)) continue;
      const others = reads.filter((_, index) => index !== at);
      reads[at] = fitting(both(first, await read(file, true)), others);
    }
    return joined(reads, missing);
  };
}
