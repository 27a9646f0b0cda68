import { CsvError, parse } from "csv-parse/sync";

/** Quote-free rows that csv-parse still reads, since each call has a fixed cost. */
const maxCalm = 20;

/** `line` from 1. */
export interface BrokenCsv {
  readonly error: CsvError;
  readonly line: number;
}

/** To be ready with the first row soon. */
const maxLines = 500;

/** A row's cells, and its last line. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly end: number;
}

/** RFC 4180; csv-parse, which is slow, only reads rows with quotation marks. @param text with "\n" at the end of lines */
export function* eachRow(text: string, delimiter: string): Generator<CsvRow, BrokenCsv | null> {
  const quotes = quotesIn(text);
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const end = lineEnd(text, at);
    if (quotes(at, end) === 0) {
      yield { cells: text.slice(at, end).split(delimiter), end: line };
      at = end + 1;
      line += 1;
      continue;
    }
    const stretch = stretchFrom(text, at);
    const before = line - 1;
    const rows: CsvRow[] = [];
    const onRow = (cells: readonly string[], own: number): void => void rows.push({ cells, end: before + own });
    const broken = readStretch(text.slice(at, stretch.end), delimiter, onRow);
    yield* rows;
    if (broken !== null) return { error: broken, line: before + Number(broken["lines"]) };
    at = stretch.end;
    line += stretch.lines;
  }
  return null;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

/** In one pass, between ascending places. */
function quotesIn(text: string): (from: number, to: number) => number {
  let next = -1;
  const find = (from: number): void => {
    const found = text.indexOf('"', from);
    next = found === -1 ? text.length : found;
  };
  return (from, to) => {
    if (next < from) find(from);
    let count = 0;
    for (; next < to; find(next + 1)) count += 1;
    return count;
  };
}

/** A row ends when all quotation marks are closed. */
function stretchFrom(text: string, from: number): { readonly end: number; readonly lines: number } {
  const quotes = quotesIn(text);
  let at = from;
  let lines = 0;
  let isOpen = false;
  for (let calm = 0; calm < maxCalm && (isOpen || lines < maxLines) && at < text.length; lines += 1) {
    const end = lineEnd(text, at);
    const count = quotes(at, end);
    if (count % 2 === 1) isOpen = !isOpen;
    calm = isOpen || count > 0 ? 0 : calm + 1;
    at = end + 1;
  }
  return { end: Math.min(at, text.length), lines };
}

function readStretch(
  text: string,
  delimiter: string,
  onRow: (cells: readonly string[], end: number) => void,
): CsvError | null {
  try {
    parse(text, {
      delimiter,
      record_delimiter: "\n",
      relax_column_count: true,
      // RFC 4180 section 2.4: blanks belong to a field, and are trimmed by its check.
      on_record: (cells: string[], { lines }) => {
        onRow(cells, lines);
        return null;
      },
    });
    return null;
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
}
