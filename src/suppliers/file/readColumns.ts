import { readCsv } from "./csv";
import { decode } from "./decode";
import { quoted } from "./fault";
import { isHeader } from "./head";
import type { Layout } from "./layout";
import type { RowSink } from "./sink";
import { isWorkbook, type OpenWorkbook, readWorkbook, type Sheet, type SheetRow } from "./workbook";

const maxBytes = 1024 * 1024;
const maxRows = 220;

/** The beginning of a text is enough. @returns null for JSON, which has no columns; a sentence if it isn't a table */
export function readColumns(
  bytes: Uint8Array,
  name: string,
  openWorkbook: OpenWorkbook | null,
): { readonly layout: Layout | null } | { readonly fault: string } {
  if (openWorkbook !== null && isWorkbook(bytes)) {
    const { sheets, faults } = openWorkbook(bytes, name);
    const book = { faults, sheets: sheets.map((sheet) => ({ ...sheet, rows: () => firstRows(sheet) })) };
    const layoutWith = (isHead: (cells: readonly string[]) => boolean): Layout | null =>
      layoutOf((sink) => readWorkbook(book, name, sink, null, isHead));
    const layout = layoutWith((cells) => isHeader(cells, null)) ?? layoutWith(isTable);
    return layout === null ? { fault: `${quoted(name)} has no sheet with a table.` } : { layout };
  }
  const decoded = decode(beginning(bytes), name);
  if ("error" in decoded) return { fault: decoded.error };
  if (/^\s*[[{]/.test(decoded.text)) return { layout: null };
  const text = decoded.text.split(/\r\n?|\n/, maxRows).join("\n");
  const layout = layoutOf((sink) => readCsv(text, sink, null));
  return layout === null ? { fault: "The file has no header row." } : { layout };
}

const isTable = (cells: readonly string[]): boolean => cells.filter((cell) => cell.trim() !== "").length > 1;

/** Up to the end of a row. */
function beginning(bytes: Uint8Array): Uint8Array {
  if (bytes.length < maxBytes) return bytes;
  const part = bytes.subarray(0, maxBytes);
  // In UTF-16, half a row does no harm.
  const isWide = part[0] === 0xff || part[0] === 0xfe;
  const end = isWide ? -1 : part.lastIndexOf(10);
  return end === -1 ? part : part.subarray(0, end);
}

function* firstRows(sheet: Sheet): Generator<SheetRow> {
  let count = 0;
  for (const row of sheet.rows()) {
    if ((count += 1) > maxRows) return;
    yield row;
  }
}

/** Faults are reported when the file is imported. */
function layoutOf(read: (sink: RowSink) => Iterable<void>): Layout | null {
  const found: Layout[] = [];
  const silent = { take: () => undefined, fault: () => undefined, reject: () => undefined, skip: () => undefined };
  Array.from(read({ ...silent, describe: (layout) => void found.push(layout) }));
  return found.find(({ columns }) => columns.length > 0) ?? null;
}
