/**
 * Attachment bytes → texts with layer and page. One file a format, loaded by need; what is not read is said with its
 * reason. Runs in a worker, in browsers and on Node.
 */
import type { Attachment, DocumentTexts, Reason } from "../analysis";
import { readDocument, type ReadOptions } from "./read";
import type { DocumentFile } from "./reader";

export { readDocument, type Progress, type ReadOptions } from "./read";
export { usualLimits, type Limits } from "./limits";
export type { DocumentFile, DocumentRead, InnerFile, ReadMail, ReadText } from "./reader";

/** The files of a message, at any depth of attached messages, and those that are not there to be read. */
export interface Files {
  readonly files: readonly DocumentFile[];
  readonly missing: readonly Reason[];
}

/** Attached messages are looked into this deep. */
const deepest = 8;

/** The files that came with a message, and with the messages attached to it, which are read as messages elsewhere. */
export function filesOf(attachments: readonly Attachment[], within = "", depth = 0): Files {
  const files: DocumentFile[] = [];
  const missing: Reason[] = [];
  for (const { name: own, type, content, message } of attachments) {
    const name = within + own;
    if (message !== undefined) {
      if (depth >= deepest) continue;
      const inner = filesOf(message.attachments, `${name}/`, depth + 1);
      files.push(...inner.files);
      missing.push(...inner.missing);
    } else if ("failed" in content) missing.push({ ...content.failed, detail: name });
    else files.push({ name, type, bytes: content.found });
  }
  return { files, missing };
}

/** Puts together what was read of several files, and numbers their documents anew. */
export function joined(reads: readonly DocumentTexts[]): DocumentTexts {
  let first = 0;
  const found: DocumentTexts["found"][number][] = [];
  for (const read of reads) {
    found.push(...read.found.map((text) => ({ ...text, document: text.document + first })));
    first += 1 + Math.max(-1, ...read.found.map(({ document }) => document));
  }
  return { found, notes: reads.flatMap(({ notes = [] }) => notes), missing: reads.flatMap(({ missing }) => missing) };
}

/** Reads the files of a message, one after the other. Rejects for no content. */
export async function readDocuments(attachments: readonly Attachment[], options: ReadOptions): Promise<DocumentTexts> {
  const { files, missing } = filesOf(attachments);
  const reads: DocumentTexts[] = [];
  for (const file of files) reads.push(await readDocument(file, options));
  return joined([...reads, { found: [], notes: [], missing }]);
}
