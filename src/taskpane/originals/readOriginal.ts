import type { DocumentTexts, MailItem, Original } from "../../analysis";
import { readFiles, type FileReader, type Inspector } from "../../inspect";
import type { DroppedFile } from "../../mail/office";

/** `neither`: no message and no PDF. */
export type OriginalProblem = "tooLarge" | "tooMany" | "neither" | "unreadable";

/** What came of reading one. */
export type OriginalRead =
  | { readonly problem: OriginalProblem }
  | {
      readonly original: Original;
      readonly kind: "message" | "document";
      /** The sent date that the message states; null for a document. */
      readonly date: string | null;
      readonly partial: boolean;
    };

/** What reading one needs. */
export type OriginalPorts = Readonly<{ inspector: Inspector; fileReader: FileReader; ocr: boolean }>;

/** Bytes: Outlook sends no larger message. */
const MAX_BYTES = 35_000_000;
const TELLING: ReadonlySet<string> = new Set(["from", "received", "message-id", "date"]);

/** Some have bytes before the mark. */
function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes("%PDF-");
}

function around(name: string, bytes: Uint8Array): MailItem {
  const nobody = { id: null, subject: null, from: [], sender: null, replyTo: [], to: [], cc: [], date: null };
  const content = { found: bytes, missing: [] };
  return {
    ...nobody,
    headers: { found: [], missing: [] },
    bodies: { found: [], missing: [] },
    attachments: [{ name, type: "application/pdf", size: bytes.length, inline: false, content }],
    unread: [],
  };
}

function problemOf({ from, headers }: MailItem): OriginalProblem | null {
  if (from.length > 0) return null;
  if ("found" in headers) return headers.found.some(({ name }) => TELLING.has(name.toLowerCase())) ? null : "neither";
  const { code } = headers.failed;
  return code === "tookTooLong" || code === "internalError" ? "unreadable" : "neither";
}

async function documentsOf(item: MailItem, { fileReader, ocr }: OriginalPorts, signal: AbortSignal) {
  let known: DocumentTexts = { found: [], missing: [] };
  await readFiles(item.attachments, fileReader, {
    onRead: ({ documents }) => (known = documents),
    onProgress: () => undefined,
    ocr,
    signal,
  });
  return known;
}

/** A message or PDF, told by its content. `id`: its name. */
export async function readOriginal(
  file: DroppedFile,
  id: string,
  ports: OriginalPorts,
  signal: AbortSignal,
): Promise<OriginalRead> {
  if (file.size > MAX_BYTES) return { problem: "tooLarge" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = isPdf(bytes) ? "document" : "message";
  const item = kind === "document" ? around(file.name, bytes) : await ports.inspector.read(bytes, signal);
  const problem = kind === "document" ? null : problemOf(item);
  if (problem !== null) return { problem };
  const documents = await documentsOf(item, ports, signal);
  if (kind === "document" && documents.found.length === 0 && documents.missing.length > 0)
    return { problem: "unreadable" };
  const original = await ports.inspector.original({ item, documents }, id, signal);
  if ("failure" in original) return { problem: "unreadable" };
  const partial = documents.missing.length > 0 || item.unread.length > 0;
  return { original, kind, date: item.date, partial };
}
