import { type Column, type Row, type RowSink, columnNamed, columns, requiredColumns } from "./columns";
import { type BrokenCsv, eachRow } from "./csvRows";
import { quoted } from "./fault";
import { maxColumns, maxRows } from "./limits";

const delimiters = [",", ";", "\t"] as const;

/** Rows of one step. */
const stepRows = 50;

/**
 * Reads CSV (RFC 4180) and hands its rows on, one by one, and yields between some. The delimiter is the one that makes the
 * most of the header row's names: comma, semicolon or tab. A row with more cells than the header is left out, since nobody
 * can tell which of its cells moved. Broken quoting ends the file there; the rows before it stay.
 */
export function* readCsv(text: string, sink: RowSink): Generator<void, void> {
  const delimiter = delimiterOf(text);
  let header: Header | null = null;
  let line = 1;
  let rows = 0;
  // One kind of line end, since csv-parse counts a CRLF inside quotation marks as two lines.
  const all = eachRow(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text, delimiter);
  let broken: BrokenCsv | null = null;
  for (;;) {
    const next = all.next();
    if (next.done === true) {
      broken = next.value;
      break;
    }
    const { cells, end } = next.value;
    const start = line;
    line = end + 1;
    if (cells.every((cell) => cell.trim() === "")) continue;
    if (header === null) header = readHeader(cells, start, sink);
    else rows += 1;
    if (rows > 0 && rows <= maxRows && header.usable) readRow(cells, start, header, delimiter, sink);
    if (rows % stepRows === 0) yield;
  }
  if (broken !== null) return sink.reject(line, null, brokenQuoting(broken));
  if (header === null) sink.fault(1, null, "The file has no header row.");
  else if (rows === 0) sink.fault(1, null, "The file has no rows below its header.");
  if (rows > maxRows) sink.skip(line - 1, rows - maxRows);
}

interface Header {
  /** By position. Null: a column that isn't ours, or one that stands twice. */
  readonly columns: readonly (Column | null)[];
  readonly usable: boolean;
}

function readHeader(cells: readonly string[], line: number, sink: RowSink): Header {
  if (cells.length > maxColumns) {
    sink.fault(line, null, `The header has ${cells.length} columns; no more than ${maxColumns} are read.`);
    return { columns: [], usable: false };
  }
  const seen = new Set<Column>();
  const found = cells.map((cell): Column | null => {
    const column = columnNamed(cell);
    if (column !== null && !seen.has(column)) {
      seen.add(column);
      return column;
    }
    if (column !== null) sink.fault(line, column, "The column stands twice; the second one is left out.");
    else if (cell.trim() !== "") sink.fault(line, cell.trim().slice(0, 100), "The column is unknown and left out.");
    return null;
  });
  for (const column of requiredColumns) {
    if (!seen.has(column)) sink.fault(line, column, "The column is missing.");
  }
  const usable = seen.has("id") && seen.has("name");
  if (!usable) {
    const names = columns.slice(0, 9).join(",");
    sink.fault(line, null, `No row can be taken without id and name. A header row reads ${names}.`);
  }
  return { columns: found, usable };
}

function readRow(cells: readonly string[], line: number, header: Header, delimiter: string, sink: RowSink): void {
  const width = header.columns.length;
  // Also when the last ones are empty: "Oakes, Sons" without quotation marks moves every cell behind it.
  if (cells.length > width) {
    const sign = delimiter === "\t" ? "tab" : delimiter;
    const reason = `The row has ${cells.length} cells and the header ${width}: a cell that contains ${sign} must be in quotation marks. The row is left out.`;
    return sink.reject(line, null, reason);
  }
  const short = cells.length < width;
  if (short) {
    const reason = `The row has ${cells.length} cells and the header ${width}; the missing ones count as empty.`;
    sink.fault(line, null, reason);
  }
  const named = new Map<Column, string>();
  header.columns.forEach((column, i) => {
    const cell = cells[i];
    if (column !== null && cell !== undefined) named.set(column, cell);
  });
  const row: Row = { line, cells: named, faulty: short };
  sink.take(row);
}

/** Counts known column names in the first line that isn't blank; on a tie the earlier of the list. */
function delimiterOf(text: string): string {
  const first = /[^\r\n]{1,20000}/.exec(text)?.[0] ?? "";
  const score = (delimiter: string): number =>
    first.split(delimiter).filter((cell) => columnNamed(cell.replaceAll('"', "")) !== null).length;
  return delimiters.reduce((best, next) => (score(next) > score(best) ? next : best));
}

function brokenQuoting({ error, line }: BrokenCsv): string {
  const rest = "This row and those below it were not read.";
  if (error.code === "CSV_QUOTE_NOT_CLOSED") return `A quotation mark is opened and never closed. ${rest}`;
  if (error.code === "CSV_INVALID_CLOSING_QUOTE") {
    return `A closing quotation mark is followed by text on line ${line}; inside a quoted cell it must be doubled. ${rest}`;
  }
  if (error.code === "INVALID_OPENING_QUOTE") {
    return `A quotation mark stands inside a cell that doesn't begin with one; the cell must be quoted and the mark doubled. ${rest}`;
  }
  return `The row is not valid CSV (${quoted(error.message)}). ${rest}`;
}
