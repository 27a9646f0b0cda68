import { isHeader } from "./head";
import type { Mapping } from "./mapping";
import { quoted } from "./fault";
import { maxRows, type RowSink } from "./sink";
import { Table } from "./table";

/** A row of a sheet. */
export interface SheetRow {
  /** From 1, as in the sheet. */
  readonly line: number;
  /** As displayed. */
  readonly cells: readonly string[];
  /** By column, from 0: the ends of sentences. */
  readonly unreadable: ReadonlyMap<number, string>;
}

/** Read row by row on demand. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Visible rows with content. Ends early if `faults` says so. */
  readonly rows: () => Iterable<SheetRow>;
  /** What wasn't read so far: sentences. */
  readonly faults: () => readonly string[];
}

/** A workbook. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** What can't be read: sentences. */
  readonly faults: readonly string[];
}

/** Never throws. */
export type OpenWorkbook = (bytes: Uint8Array, name: string) => Workbook;

/** ZIP archives. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

const maxAbove = 20;
const stepRows = 50;
/** Including empty ones. */
const maxCells = 20_000_000;
const maxNamed = 20;

type IsHead = (cells: readonly string[]) => boolean;

function hasHeader(sheet: Sheet, isHead: IsHead): boolean {
  let count = 0;
  for (const { cells } of sheet.rows()) {
    if (isHead(cells)) return true;
    if ((count += 1) >= maxAbove) return false;
  }
  return false;
}

const listed = (sheets: readonly Sheet[]): string => {
  const names = sheets.slice(0, maxNamed).map(({ name }) => quoted(name));
  return sheets.length > names.length
    ? `${names.join(", ")} and ${sheets.length - names.length} more`
    : names.join(", ");
};

/** Takes the first sheet with a known header; reports other and hidden sheets. */
export function* readWorkbook(
  book: Workbook,
  name: string,
  sink: RowSink,
  mapping: Mapping | null,
  isHead: IsHead = (cells) => isHeader(cells, mapping),
): Generator<void, void> {
  for (const fault of book.faults) sink.fault(1, null, fault);
  const seen = book.sheets.filter(({ hidden }) => !hidden);
  const hidden = book.sheets.filter((sheet) => sheet.hidden);
  const sheet = seen.find((each) => hasHeader(each, isHead));
  yield;
  if (hidden.length > 0) sink.fault(1, null, `Hidden sheets are not read: ${listed(hidden)}.`);
  if (sheet === undefined) {
    for (const fault of seen.flatMap((each) => each.faults())) sink.fault(1, null, fault);
    const where =
      seen.length === 0
        ? "has no sheet that can be read"
        : `has no sheet with a header row that is known (${listed(seen)})`;
    return sink.fault(
      1,
      null,
      `${quoted(name)} ${where}. A header row reads id,name,…, or is that of an accounting system.`,
    );
  }
  const others = seen.filter((each) => each !== sheet);
  if (others.length > 0) sink.fault(1, null, `Only the sheet ${quoted(sheet.name)} is read, not ${listed(others)}.`);

  let table: Table | null = null;
  let rows = 0;
  let last = 1;
  let max = maxRows;
  for (const { line, cells, unreadable } of sheet.rows()) {
    last = line;
    if (table === null) {
      if (!isHead(cells)) continue;
      table = new Table(cells, line, { mapping, sink, moved: null, sheet: sheet.name });
      max = Math.min(maxRows, Math.floor(maxCells / cells.length));
      continue;
    }
    if ((rows += 1) <= max) table.row(cells, line, unreadable);
    if (rows % stepRows === 0) yield;
  }
  yield* table?.end() ?? [];
  for (const fault of sheet.faults()) sink.fault(last, null, fault);
  if (rows === 0) sink.fault(1, null, "The file has no rows below its header.");
  if (rows > max) sink.skip(last, max, rows - max);
}
