import { delimiterOf } from "./csv";
import { eachRow } from "./csvRows";
import { decode } from "./decode";
import { quoted } from "./fault";
import { isHeader, readHead } from "./head";
import { type Layout, Samples } from "./layout";
import type { RowSink } from "./sink";
import { type OpenWorkbook, type Sheet, isWorkbook } from "./workbook";

const maxBytes = 1024 * 1024;
const maxRows = 200;
const maxAbove = 20;

/** They are reported when the file is imported. */
const silent: RowSink = {
  describe: () => undefined,
  take: () => undefined,
  fault: () => undefined,
  reject: () => undefined,
  skip: () => undefined,
};

type Rows = Iterable<readonly string[]>;

/** The beginning of a text is enough. @returns null for JSON, which has no columns; a sentence if it isn't a table */
export function readColumns(
  bytes: Uint8Array,
  name: string,
  openWorkbook: OpenWorkbook | null,
): { readonly layout: Layout | null } | { readonly fault: string } {
  if (openWorkbook !== null && isWorkbook(bytes)) {
    const layout = sheetColumns(openWorkbook(bytes, name).sheets);
    return layout === null ? { fault: `${quoted(name)} has no sheet with a table.` } : { layout };
  }
  const decoded = decode(beginning(bytes), name);
  if ("error" in decoded) return { fault: decoded.error };
  const text = decoded.text.replace(/\r\n?/g, "\n");
  if (/^\s*[[{]/.test(text)) return { layout: null };
  const layout = layoutOf(filled(cellsOf(text)), null);
  return layout === null ? { fault: "The file has no header row." } : { layout };
}

/** Up to the end of a row. */
function beginning(bytes: Uint8Array): Uint8Array {
  if (bytes.length < maxBytes) return bytes;
  const part = bytes.subarray(0, maxBytes);
  // In UTF-16, half a row does no harm.
  const isWide = part[0] === 0xff || part[0] === 0xfe;
  const end = isWide ? -1 : part.lastIndexOf(10);
  return end === -1 ? part : part.subarray(0, end);
}

function* cellsOf(text: string): Generator<readonly string[]> {
  for (const { cells } of eachRow(text, delimiterOf(text, null))) yield cells;
}

function* filled(rows: Rows): Generator<readonly string[]> {
  for (const cells of rows) if (cells.some((cell) => cell.trim() !== "")) yield cells;
}

function sheetColumns(sheets: readonly Sheet[]): Layout | null {
  const seen = sheets.filter(({ hidden }) => !hidden);
  const rowsOf = function* (sheet: Sheet): Generator<readonly string[]> {
    for (const { cells } of sheet.rows()) yield cells;
  };
  const firstOf = (sheet: Sheet, fits: (cells: readonly string[]) => boolean): boolean => {
    let count = 0;
    for (const cells of rowsOf(sheet)) {
      if (fits(cells)) return true;
      if ((count += 1) >= maxAbove) return false;
    }
    return false;
  };
  const isTable = (cells: readonly string[]): boolean => cells.filter((cell) => cell.trim() !== "").length > 1;
  const isKnown = (cells: readonly string[]): boolean => isHeader(cells, null);
  for (const fits of [isKnown, isTable]) {
    const sheet = seen.find((each) => firstOf(each, fits));
    if (sheet !== undefined) return layoutOf(from(rowsOf(sheet), fits), sheet.name);
  }
  return null;
}

function* from(rows: Rows, fits: (cells: readonly string[]) => boolean): Generator<readonly string[]> {
  let isThere = false;
  for (const cells of rows) if ((isThere ||= fits(cells))) yield cells;
}

function layoutOf(rows: Rows, sheet: string | null): Layout | null {
  let samples: Samples | null = null;
  let head: ReturnType<typeof readHead> | null = null;
  let count = 0;
  for (const cells of rows) {
    if (samples === null) {
      head = readHead(cells, 1, null, silent);
      samples = new Samples(head.columns);
    } else samples.add(cells);
    if ((count += 1) > maxRows) break;
  }
  if (samples === null || head === null || head.columns.length === 0) return null;
  const { system, isOwn, usable } = head;
  return {
    system: system?.id ?? (isOwn && usable ? "supplier-file" : null),
    title: system?.title ?? null,
    sheet,
    columns: samples.list(),
  };
}
