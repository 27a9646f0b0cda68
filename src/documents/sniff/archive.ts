import { latin1 } from "../../codecs";
import { endOf, entriesOf, type Entry } from "../archive/entries";
import { unpackEntry } from "../archive/unpack";
import type { Format } from "../formats";

const maxNames = 2_000;
const maxBytes = 1_000_000;
const unsupported = (extension: string): Format => ({ kind: "other", extension, reason: "unsupported" });

/** Content types of an Office Open XML package's main part (ECMA-376 part 1). */
const CONTENT_TYPES: readonly (readonly [type: RegExp, kind: "xlsx" | "docx" | "pptx"])[] = [
  [/spreadsheetml\.(?:sheet|template)\.main|ms-excel\.(?:sheet|template|addin)\.macroEnabled/i, "xlsx"],
  [/wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled/i, "docx"],
  [/presentationml\.(?:presentation|template|slideshow)\.main|ms-powerpoint\.\w{1,20}\.macroEnabled/i, "pptx"],
];
const readable = (kind: "xlsx" | "docx" | "pptx"): Format => ({ kind, extension: kind });

/** Media types of OpenDocument (ISO/IEC 26300), from its first file. */
const OPEN_DOCUMENTS: Readonly<Record<string, string>> = {
  text: "odt",
  spreadsheet: "ods",
  presentation: "odp",
  graphics: "odg",
};

function contentOf(bytes: Uint8Array, entry: Entry | undefined): string {
  if (entry === undefined) return "";
  const budget = { left: maxBytes };
  const { bytes: content } = unpackEntry(bytes, entry, maxBytes, budget);
  return latin1(content).replaceAll("\0", "");
}

/** Kind of a ZIP archive that begins here, or ends here after something else. */
export function archiveFormat(bytes: Uint8Array): Format {
  const { entries } = entriesOf(bytes, maxNames);
  const named = (name: RegExp): Entry | undefined => entries.find((entry) => name.test(entry.name));
  const types = named(/^\[Content_Types\]\.xml$/i);
  if (types !== undefined) {
    const list = contentOf(bytes, types);
    const known = CONTENT_TYPES.find(([type]) => type.test(list));
    if (/ms-excel\.sheet\.binary/i.test(list)) return unsupported("xlsb");
    if (known !== undefined) return readable(known[1]);
    if (named(/^word\/document\d{0,3}\.xml$/i)) return readable("docx");
    if (named(/^xl\/workbook\d{0,3}\.xml$/i)) return readable("xlsx");
  }
  const mimetype = /opendocument\.(text|spreadsheet|presentation|graphics)/.exec(contentOf(bytes, named(/^mimetype$/)));
  if (named(/^content\.xml$/) !== undefined && (mimetype !== null || named(/^META-INF\/manifest\.xml$/) !== undefined))
    return { kind: "odf", extension: OPEN_DOCUMENTS[mimetype?.[1] ?? "text"] ?? "odt" };
  if (named(/^AndroidManifest\.xml$/)) return unsupported("apk");
  if (named(/^META-INF\/MANIFEST\.MF$/i) && named(/\.class$/i)) return unsupported("jar");
  return { kind: "zip", extension: "zip" };
}

/** True if the file begins as an archive. */
export const startsArchive = (bytes: Uint8Array): boolean =>
  /^PK(?:\x03\x04|\x05\x06|\x07\x08PK)/.test(latin1(bytes, 0, 10));

/** True if a non-empty archive ends exactly with the file: archivers open it, whatever precedes it. */
export function endsArchive(bytes: Uint8Array): boolean {
  return endOf(bytes)?.exact === true && entriesOf(bytes, 1).entries.length > 0 && !entriesOf(bytes, 1).damaged;
}
