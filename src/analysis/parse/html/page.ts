import type { Line } from "../../facts";
import { hasInk, MAX_LINES, trimBlanks } from "../lines";
import { boxed, stacked, Cells } from "./cells";

/** Side-by-side cells up to these sizes are read across, line by line, as a person reads label and value columns. */
const MAX_ACROSS_LINES = 16;
const MAX_ACROSS_CELLS = 8;
const MAX_ACROSS_WIDTH = 120;
const MAX_LINE = 100_000;
const MAX_MOVED = 5_000;
/** Characters that are turned round, each time that they are: one in another doubles them. */
const MAX_TURNED = 20_000_000;

/** A place on the page. */
export interface Mark {
  readonly line: number;
  readonly column: number;
}

/** The lines of a page as laid out. Block boundaries are owed: ten nested blocks break a line once, an empty one never. */
export class Page {
  readonly lines: Line[] = [];
  readonly cells = new Cells();
  cut = false;
  private line = "";
  private lineDepth = 0;
  private last = "";
  private owed = 0;
  private fresh = false;
  private readonly rows: { readonly starts: number[]; lineAtCell: number; cells: number }[] = [];
  private turned = 0;

  flow(data: string, depth: number): void {
    let text = data.replace(/[ \t\n\r\f]+/g, " ");
    const last = this.owed > 0 ? "" : this.last;
    if (last === "" || last === " " || last === "\t") text = text.startsWith(" ") ? text.slice(1) : text;
    if (text !== "") this.put(text, depth);
  }

  preformatted(data: string, depth: number): void {
    const [first = "", ...rest] = data.split(/\r\n|\r|\n/);
    if (first !== "") this.put(first, depth);
    for (const text of rest) {
      this.breakLine(depth);
      if (text !== "") this.put(text, depth);
    }
  }

  block(gap: boolean): void {
    this.cells.endRow();
    if (!this.fresh) this.owed = Math.max(this.owed, gap ? 2 : 1);
  }

  breakLine(depth: number): void {
    this.cells.endRow();
    this.settle();
    if (this.line === "") this.lineDepth = depth;
    this.endLine();
    this.fresh = false;
  }

  openRow(): void {
    this.block(false);
    this.rows.push({ starts: [], lineAtCell: -1, cells: 0 });
  }

  openCell(): void {
    const row = this.rows.at(-1);
    if (row === undefined) return this.block(false);
    if (row.cells++ === 0 && this.fresh) {
      // The first cell of a table inside a cell is where that cell is.
    } else if (row.cells === 1) {
      this.owed = Math.max(this.owed, 1);
      this.settle();
    } else if (this.lines.length === row.lineAtCell) {
      this.owed = 0;
      this.line += "\t";
      this.last = "\t";
      this.fresh = true;
    } else {
      this.owed = 1;
      this.settle();
    }
    row.lineAtCell = this.lines.length;
    row.starts.push(this.lines.length);
  }

  closeRow(backwards: boolean): void {
    const row = this.rows.pop();
    this.fresh = false;
    this.cells.endRow();
    if (backwards && row?.starts[0] === this.lines.length) this.line = fromLeft(this.line);
    this.owed = 1;
    if (row !== undefined && row.starts.length >= 2 && row.starts.length <= MAX_ACROSS_CELLS)
      this.readAcross(row.starts);
  }

  adjacent(row: Mark | null): void {
    if (row !== null && row.line === this.lines.length) this.owed = 0;
    if (this.owed > 0 || this.line === "" || this.last === "\t") return;
    this.line += "\t";
    this.last = "\t";
  }

  bringForward(row: Mark, from: Mark): void {
    if (row.line !== this.lines.length || from.line !== row.line || this.line.length > MAX_MOVED) return;
    const moved = this.line.slice(from.column).trimEnd();
    const before = this.line.slice(row.column, from.column).trimEnd();
    if (before !== "") this.line = `${this.line.slice(0, row.column)}${moved}\t${before}\t`;
  }

  mark(): Mark {
    this.settle();
    return { line: this.lines.length, column: this.line.length };
  }

  reverseSince(mark: Mark): void {
    for (const { text } of this.lines.slice(mark.line)) this.turned += text.length;
    this.turned += this.line.length - (mark.line === this.lines.length ? mark.column : 0);
    if (this.turned > MAX_TURNED) {
      this.cut = true;
      return;
    }
    for (let at = mark.line; at < this.lines.length; at++) {
      const line = this.lines[at];
      if (line !== undefined)
        this.lines[at] = { text: reversed(line.text, at === mark.line ? mark.column : 0), depth: line.depth };
    }
    this.line = reversed(this.line, this.lines.length === mark.line ? mark.column : 0);
    this.last = this.line.slice(-1);
  }

  end(): readonly Line[] {
    if (this.line !== "") this.endLine();
    while (this.lines.at(-1)?.text === "") this.lines.pop();
    return stacked(this.lines);
  }

  private put(text: string, depth: number): void {
    this.settle();
    if (this.line === "") this.lineDepth = depth;
    if (hasInk(text)) {
      this.fresh = false;
      this.cells.count++;
    }
    if (this.line.length > MAX_LINE) this.endLine();
    this.line += text;
    this.last = text.slice(-1);
  }

  private settle(): void {
    if (this.owed === 0) return;
    if (this.line !== "") this.endLine();
    const last = this.lines.at(-1);
    if (this.owed === 2 && last !== undefined && last.text !== "") this.push({ text: "", depth: this.lineDepth });
    this.owed = 0;
  }

  private endLine(): void {
    const text = hasInk(this.line) ? boxed(trimBlanks(this.line)) : "";
    // Newsletters are padded with hundreds of empty rows; more than two blank lines say no more than two.
    const padding = text === "" && this.lines.at(-1)?.text === "" && this.lines.at(-2)?.text === "";
    if (!padding) this.push({ text, depth: this.lineDepth });
    this.line = "";
    this.last = "";
  }

  private push(line: Line): void {
    if (this.lines.length < MAX_LINES) this.lines.push(line);
    else this.cut = true;
  }

  private readAcross(starts: readonly number[]): void {
    const first = starts[0] ?? 0;
    const total = this.lines.length + (this.line === "" ? 0 : 1) - first;
    if (total < 4 || total > MAX_ACROSS_LINES * MAX_ACROSS_CELLS * 2) return;
    this.settle();
    const cells = starts.map((start, index) =>
      this.lines.slice(start, starts[index + 1]).filter(({ text }) => text !== ""),
    );
    const height = cells[0]?.length ?? 0;
    const depth = cells[0]?.[0]?.depth ?? 0;
    const fits = (line: Line) => line.text.length <= MAX_ACROSS_WIDTH && line.depth === depth;
    if (height < 2 || height > MAX_ACROSS_LINES || !cells.every((cell) => cell.length === height && cell.every(fits)))
      return;
    const across = (cells[0] ?? []).map((_, at) => ({
      text: cells.map((cell) => cell[at]?.text ?? "").join("\t"),
      depth,
    }));
    this.lines.splice(first, this.lines.length - first, ...across);
  }
}

function reversed(text: string, from: number): string {
  return text.slice(0, from) + Array.from(text.slice(from)).reverse().join("");
}

function fromLeft(line: string): string {
  const put = boxed(line, true);
  return put !== line || /[\u0590-\u08ff]/.test(line) ? put : line.split("\t").reverse().join("\t");
}
