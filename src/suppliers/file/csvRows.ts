/** What may separate cells. */
export const delimiters = [",", ";", "\t"] as const;
/** One of {@link delimiters}. */
export type Delimiter = (typeof delimiters)[number];

const plainCell: Readonly<Record<Delimiter, RegExp>> = { ",": /[^\n",]*/y, ";": /[^\n";]*/y, "\t": /[^\n"\t]*/y };

/** A row's cells, and its last line, from 1. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly end: number;
}

/** A quotation mark that is never closed, is followed by text, or is within a cell; and the line where that shows. */
export interface BrokenCsv {
  readonly mark: "open" | "followed" | "within";
  readonly line: number;
}

/** RFC 4180; what is broken comes last. Blanks belong to a cell, and are trimmed by its check. @param text with "\n" at the end of lines */
export function* eachRow(text: string, delimiter: Delimiter): Generator<CsvRow | BrokenCsv, void> {
  const place = (sign: string, from: number): number => {
    const found = text.indexOf(sign, from);
    return found === -1 ? text.length : found;
  };
  let mark = -1;
  let line = 1;
  for (let at = 0; at < text.length; line += 1) {
    if (mark < at) mark = place('"', at);
    const end = place("\n", at);
    // Most rows have no quotation mark.
    if (mark >= end) {
      yield { cells: text.slice(at, end).split(delimiter), end: line };
      at = end + 1;
      continue;
    }
    const row = quotedRow(text, at, line, delimiter);
    yield row;
    if ("mark" in row) return;
    line = row.end;
    at = row.next;
  }
}

function quotedRow(
  text: string,
  start: number,
  first: number,
  delimiter: Delimiter,
): (CsvRow & { readonly next: number }) | BrokenCsv {
  const cells: string[] = [];
  let line = first;
  for (let at = start; ; at += 1) {
    const isQuoted = text.charAt(at) === '"';
    const from = at;
    const plain = plainCell[delimiter];
    plain.lastIndex = at;
    if (isQuoted) at = closingMark(text, at) + 1;
    else if (plain.test(text)) at = plain.lastIndex;
    if (isQuoted && at === 0) return { mark: "open", line };
    const cell = isQuoted ? text.slice(from + 1, at - 1) : text.slice(from, at);
    line += cell.split("\n").length - 1;
    cells.push(isQuoted ? cell.replaceAll('""', '"') : cell);
    const next = text.charAt(at);
    if (next === "" || next === "\n") return { cells, end: line, next: at + 1 };
    if (next !== delimiter) return { mark: isQuoted ? "followed" : "within", line };
  }
}

/** -1 for none. */
function closingMark(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at !== -1 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at;
}
