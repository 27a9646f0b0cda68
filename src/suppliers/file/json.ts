import { type Column, columnNamed, listColumns } from "./columns";
import { lineOf } from "./fault";
import { maxRows, type RowSink } from "./sink";

const stepRows = 50;

/** RFC 8259. Yields now and then. A broken entry ends the file; earlier ones stay. */
export function* readJson(text: string, sink: RowSink): Generator<void, void> {
  const unknown = new Set<string>();
  let rows = 0;
  for (const { start, end, line } of entries(text, sink)) {
    rows += 1;
    if (rows > maxRows) continue;
    const entry = text.slice(start, end);
    let value: unknown;
    try {
      value = JSON.parse(entry);
    } catch (error) {
      const at = line + lineOf(error, entry, 1) - 1;
      return sink.reject(at, null, "This is not valid JSON. This entry and those below it were not read.");
    }
    readEntry(value, line, unknown, sink);
    if (rows % stepRows === 0) yield;
  }
  if (rows > maxRows) sink.skip(1, maxRows, rows - maxRows);
}

interface Extent {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

function* entries(text: string, sink: RowSink): Generator<Extent> {
  const cursor = { at: 0, line: 1 };
  skipBlanks(text, cursor);
  if (text[cursor.at] !== "[")
    return sink.fault(cursor.line, null, "A JSON supplier file is an array of objects; this one doesn't begin with [.");
  cursor.at += 1;
  skipBlanks(text, cursor);
  if (text[cursor.at] === "]") sink.fault(cursor.line, null, "The array is empty.");
  else {
    do {
      if (text[cursor.at] === ",") cursor.at += 1;
      skipBlanks(text, cursor);
      const { at: start, line } = cursor;
      skipEntry(text, cursor);
      yield { start, end: cursor.at, line };
    } while (text[cursor.at] === ",");
  }
  if (text[cursor.at] !== "]") return sink.fault(cursor.line, null, "The array is never closed by ].");
  cursor.at += 1;
  skipBlanks(text, cursor);
  if (cursor.at < text.length) sink.fault(cursor.line, null, "There is text after the array's end; it was not read.");
}

interface Cursor {
  at: number;
  line: number;
}

function skipBlanks(text: string, cursor: Cursor): void {
  for (; cursor.at < text.length; cursor.at += 1) {
    const sign = text[cursor.at];
    if (sign === "\n") cursor.line += 1;
    else if (sign !== " " && sign !== "\t" && sign !== "\r") return;
  }
}

function skipEntry(text: string, cursor: Cursor): void {
  let depth = 0;
  let inText = false;
  for (; cursor.at < text.length; cursor.at += 1) {
    const sign = text[cursor.at];
    if (sign === "\n") cursor.line += 1;
    if (inText) {
      if (sign === "\\") cursor.at += 1;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === "{" || sign === "[") depth += 1;
    else if (depth === 0 && (sign === "," || sign === "]")) return;
    else if (sign === "}" || sign === "]") depth -= 1;
  }
}

function readEntry(value: unknown, line: number, unknown: Set<string>, sink: RowSink): void {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return sink.reject(line, null, `An object is expected; ${kindOf(value)} was given. The entry is left out.`);
  const cells = new Map<Column, string | readonly string[]>();
  let faulty = false;
  const fault = (column: string, reason: string): void => {
    faulty = true;
    sink.fault(line, column, reason);
  };
  // Own keys only, in a Map, so that __proto__ is an unknown column like any other.
  for (const [key, given] of Object.entries(value)) {
    const column = columnNamed(key);
    if (column === null) {
      if (!unknown.has(key) && unknown.size < 100)
        sink.fault(line, key.slice(0, 100), "The key is unknown and left out.");
      unknown.add(key.slice(0, 100));
    } else if (cells.has(column)) fault(column, "The key occurs twice; the second one is left out.");
    else {
      const cell = cellOf(column, given, fault);
      if (cell !== null) cells.set(column, cell);
    }
  }
  sink.take({ line, cells, faulty });
}

type Report = (column: string, reason: string) => void;

function cellOf(column: Column, given: unknown, fault: Report): string | readonly string[] | null {
  if (given === null || typeof given === "string") return given;
  // Ledgers number their suppliers. Elsewhere, a number has lost its leading zeros and isn't guessed.
  if (column === "id" && typeof given === "number" && Number.isSafeInteger(given)) return String(given);
  if (Array.isArray(given) && listColumns.has(column))
    return given.filter((entry: unknown): entry is string => {
      if (typeof entry !== "string")
        fault(column, `Text is expected; ${kindOf(entry)} was given. The entry is left out.`);
      return typeof entry === "string";
    });
  const expected = listColumns.has(column) ? "An array of texts" : "Text";
  fault(column, `${expected} is expected; ${kindOf(given)} was given. The field is left out.`);
  return null;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object") return "an object";
  return typeof value === "number" ? `the number "${value}"` : value === true ? "true" : "false";
}
