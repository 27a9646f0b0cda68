import { unreadFile, type DocumentFile, type DocumentRead, type ReaderTools } from "./reader";
import { tableLines } from "./csv";
import { decodeText } from "./text";
import { unfoldedText } from "./unfolded";
import { besideWords } from "./webPage";

function readAs({ name, bytes }: DocumentFile, { limits }: ReaderTools, html: boolean): DocumentRead {
  const decoded = decodeText(bytes);
  if ("failed" in decoded) return unreadFile(name, decoded.failed);
  const whole = html ? decoded.text : shown(name, decoded.text);
  const text = whole.slice(0, limits.characters);
  const { images, missing } = html ? besideWords(text, name) : { images: [], missing: [] };
  const codes = whole.length > text.length ? [...missing, "tooLarge" as const] : missing;
  return {
    texts: [{ name, layer: "text", page: null, text, html }],
    notes: [],
    missing: codes.map((code) => ({ code, detail: name })),
    files: images,
  };
}

function shown(name: string, text: string): string {
  if (/^\s{0,20}BEGIN:V(?:CALENDAR|CARD)\s/i.test(text)) return unfoldedText(text);
  return /\.(?:csv|tsv|xls|xlsx)$/i.test(name) ? tableLines(text) : text;
}

/** Reads plain text, CSV tables, calendars and cards. */
export const readText = async (file: DocumentFile, tools: ReaderTools): Promise<DocumentRead> =>
  readAs(file, tools, false);

/** Reads a web page: its source, which the analysis reads as a person sees it. */
export const readHtmlFile = async (file: DocumentFile, tools: ReaderTools): Promise<DocumentRead> =>
  readAs(file, tools, true);
