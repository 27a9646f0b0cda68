import { CodeGrid } from "../codeGrid";
import type { Colour } from "./channels";
import { looksAlike } from "./colour";
import type { Element } from "./element";
import type { Properties } from "./gone";
import { WHITE, type Style } from "./inherited";
import { isDrawn } from "./style";

/** Rows of the smallest code that are told, of 21. */
const minRows = 15;
/** Fewer boxes in a row are no row of a code. */
const narrowest = 7;
/** Characters of a width that tell it from others. */
const maxWidth = 8;
/** Colours that are told apart, the last ones that were met. */
const colours = 16;
/** A colour, null where it can't be told; of an image its address. */
type Fill = Colour | string | null;

interface Ended {
  readonly element: Element;
  readonly css: Properties;
  readonly style: Style;
  readonly dropped: boolean;
  /** `Cells.count` where it began. */
  readonly cells: number;
}

/** The boxes of a page that hold no ink, row by row as they're laid out: a code may be drawn with them. */
export class Cells {
  /** Boxes and pieces of text so far. Anyone who closes an element tells by it whether anything is in there. */
  count = 0;
  private readonly grid = new CodeGrid(minRows);
  private readonly fills: Fill[] = [WHITE];
  private next = 0;
  private row = "";
  private shape = "";

  get found(): boolean {
    return this.grid.found;
  }

  /** An element ends: without ink and other boxes inside, it is a box itself. */
  close({ cells, dropped, style, css, element: { name, attributes } }: Ended): void {
    if (cells !== this.count || dropped || !isDrawn(name, style)) return;
    this.count++;
    // Images of one colour may represent boxes.
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
  // Mostly it is white on white.
  const { red, green, blue } = other;
  return (one.red === red && one.green === green && one.blue === blue) || looksAlike(one, other);
}
