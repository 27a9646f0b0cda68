/** Attachment bytes → texts with layer and page. One file a format; what is not read is said with its reason. */
import type { Attachment, DocumentText, DocumentTexts, Reason } from "../analysis";
import { decodeText } from "./text";

const textFile = /\.(?:txt|csv|tsv|htm|html|md|ics|log)$/i;
const htmlFile = /\.html?$/i;

type Read = { readonly text: DocumentText } | { readonly missing: Reason } | null;

function readOne({ name, type, content, message }: Attachment): Read {
  if (message !== undefined) return null;
  if ("failed" in content) return { missing: { ...content.failed, detail: name } };
  if (content.found.length === 0) return { missing: { code: "empty", detail: name } };
  if (!type.startsWith("text/") && !textFile.test(name)) return { missing: { code: "unsupported", detail: name } };
  const decoded = decodeText(content.found);
  if ("failed" in decoded) return { missing: { code: decoded.failed, detail: name } };
  const { text } = decoded;
  return { text: { name, layer: "text", page: null, text, html: type === "text/html" || htmlFile.test(name) } };
}

/** Reads the attachments that hold text. Attached messages are read as messages, not here. Never throws. */
export function readDocuments(attachments: readonly Attachment[]): DocumentTexts {
  const found: DocumentText[] = [];
  const missing: Reason[] = [];
  for (const attachment of attachments) {
    const read = readOne(attachment);
    if (read === null) continue;
    if ("text" in read) found.push(read.text);
    else missing.push(read.missing);
  }
  return { found, missing };
}
