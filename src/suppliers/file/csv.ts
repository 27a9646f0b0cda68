import { type BrokenCsv, type Delimiter, delimiters, eachRow } from "./csvRows";
import { isColumnName } from "./head";
import type { Mapping } from "./mapping";
import { maxRows, type RowSink } from "./sink";
import { Table } from "./table";

const stepRows = 50;

/** RFC 4180. Leaves out rows longer than the header, as cells may have moved. Broken quotation marks end it. */
export function* readCsv(text: string, sink: RowSink, mapping: Mapping | null): Generator<void, void> {
  const delimiter = delimiterOf(text, mapping);
  let table: Table | null = null;
  let line = 1;
  let rows = 0;
  let fault: string | null = null;
  for (const row of eachRow(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text, delimiter)) {
    if ("mark" in row) {
      fault = quoting[row.mark](row.line);
      break;
    }
    const { cells, end } = row;
    const start = line;
    line = end + 1;
    if (cells.every((cell) => cell.trim() === "")) continue;
    if (table === null) table = new Table(cells, start, { mapping, sink, moved: cellSign(delimiter) });
    else if ((rows += 1) <= maxRows) table.row(cells, start);
    if (rows % stepRows === 0) yield;
  }
  yield* table?.end() ?? [];
  if (fault !== null) return sink.reject(line, null, `${fault} This row and those below it were not read.`);
  if (table === null) sink.fault(1, null, "The file has no header row.");
  else if (rows === 0) sink.fault(1, null, "The file has no rows below its header.");
  if (rows > maxRows) sink.skip(line - 1, maxRows, rows - maxRows);
}

const cellSign = (delimiter: string): string => (delimiter === "\t" ? "tab" : delimiter);

/** By known column names in the first non-blank line; without any, by most cells. */
function delimiterOf(text: string, mapping: Mapping | null): Delimiter {
  const first = /[^\r\n]{1,20000}/.exec(text)?.[0] ?? "";
  const score = (delimiter: Delimiter): number =>
    first.split(delimiter).filter((cell) => isColumnName(cell.replaceAll('"', ""), mapping)).length;
  const known = delimiters.reduce((best, next) => (score(next) > score(best) ? next : best));
  if (score(known) > 0) return known;
  const cells = (delimiter: Delimiter): number => first.split(delimiter).length;
  return delimiters.reduce((best, next) => (cells(next) > cells(best) ? next : best));
}

const quoting: Readonly<Record<BrokenCsv["mark"], (line: number) => string>> = {
  open: () => "A quotation mark is opened and never closed.",
  followed: (line) =>
    `A closing quotation mark is followed by text on line ${line}; inside a quoted cell it must be doubled.`,
  within: () =>
    "There is a quotation mark inside a cell that doesn't begin with one; the cell must be quoted and the mark doubled.",
};
