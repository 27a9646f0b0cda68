import type { Line } from "../../facts";
import { CodeGrid } from "../codeGrid";
import type { Colour } from "./channels";
import { looksAlike } from "./colour";
import type { Element } from "./element";
import type { Properties } from "./gone";
import { WHITE, type Style } from "./inherited";
import { isDrawn } from "./style";

const MIN_BOXES = 8;

/** Characters that are alone in their cells, as in the boxes of a form, are put together. */
export function boxed(line: string, backwards = false): string {
  if (!line.includes("\t")) return line;
  const cells = line.split("\t");
  if (cells.length < MIN_BOXES) return line;
  const put: string[] = [];
  let run: string[] = [];
  const end = () => {
    if (run.length >= MIN_BOXES) put.push((backwards ? run.reverse() : run).join(""));
    else put.push(...run);
    run = [];
  };
  for (const cell of cells) {
    if (cell.trim().length === 1) run.push(cell.trim());
    else {
      end();
      put.push(cell);
    }
  }
  end();
  return put.join("\t");
}

/** Lines of one character each that follow on each other, as floating or hanging boxes leave them, are put together. */
export function stacked(lines: readonly Line[]): readonly Line[] {
  const put: Line[] = [];
  let first = 0;
  for (const [at, line] of lines.entries()) {
    if (line.text.length === 1 && at < lines.length - 1) continue;
    const end = line.text.length === 1 ? at + 1 : at;
    const run = lines.slice(first, end);
    const [head] = run;
    if (head !== undefined && run.length >= MIN_BOXES)
      put.push({ ...head, text: run.map(({ text }) => text).join("") });
    else put.push(...run);
    if (end === at) put.push(line);
    first = at + 1;
  }
  return put;
}

const minRows = 15;
const narrowest = 7;
const maxWidth = 8;
/** Colours that are told apart, the last ones that were met. */
const colours = 16;
type Fill = Colour | string | null;

interface Ended {
  readonly element: Element;
  readonly css: Properties;
  readonly style: Style;
  readonly dropped: boolean;
  readonly cells: number;
}

/** The boxes of a page that hold no ink, row by row as they're laid out: a code may be drawn with them. */
export class Cells {
  count = 0;
  private readonly grid = new CodeGrid(minRows);
  private readonly fills: Fill[] = [WHITE];
  private next = 0;
  private row = "";
  private shape = "";

  get found(): boolean {
    return this.grid.found;
  }

  close({ cells, dropped, style, css, element: { name, attributes } }: Ended): void {
    if (cells !== this.count || dropped || !isDrawn(name, style)) return;
    this.count++;
    const mark = String.fromCharCode(0x41 + this.place(attributes.get("src") ?? style.background));
    this.row += mark;
    const width = attributes.get("colspan") ?? attributes.get("width") ?? css.get("width") ?? "";
    this.shape += mark + width.slice(0, maxWidth);
  }

  endRow(): void {
    if (this.row.length >= narrowest) this.grid.add(this.row, this.shape);
    if (this.row !== "") this.row = this.shape = "";
  }

  private place(fill: Fill): number {
    const at = this.fills.findIndex((other) => isSame(fill, other));
    if (at >= 0) return at;
    this.next = (this.next + 1) % colours;
    this.fills[this.next] = fill;
    return this.next;
  }
}

function isSame(one: Fill, other: Fill): boolean {
  if (one === null || other === null || typeof one === "string" || typeof other === "string") return one === other;
  const { red, green, blue } = other;
  return (one.red === red && one.green === green && one.blue === blue) || looksAlike(one, other);
}
