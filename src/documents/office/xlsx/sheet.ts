import type { ReasonCode } from "../../../analysis";
import { cellGap } from "../../csv";
import { closeBidi } from "../../bidi";
import { attributesOf } from "../../xml/attributes";
import { markupOf, type Faults } from "../../xml/markup";
import type { Flow } from "../flow";
import { numberText, shownNumber, shownText } from "./format";
import { textOfFormula } from "./formula";
import { usualStyle, type CellStyle } from "./styles";

const maxRows = 200_000;
const maxCells = 1_000_000;
/** Columns of a sheet (to XFD), and ranges of hidden ones. */
const maxColumns = 16_384;
const maxRanges = 1_000;
/** Maximum gaps for empty cells. */
const maxGap = 20;
/** Rows between looks at the clock. */
const rowsBetween = 2_000;

export interface Book {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly isLate: () => boolean;
}

type Attributes = ReadonlyMap<string, string>;
export const isTrue = (value: string | undefined): boolean => /^(?:1|true|on)$/i.test(value ?? "");

/** Column of a cell reference, from 1; 0 if it has none. */
export function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/i.exec(reference)?.[0].toUpperCase() ?? "")
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/** True if a cell shows nothing of its content, or hides digits that may be an account. */
function isLost(content: string, shown: string): boolean {
  if (content === shown) return false;
  if (shown === "") return Number(content) !== 0;
  return content.length >= 6 && !bare(shown).includes(bare(numberText(content)));
}

interface Line {
  text: string;
  column: number;
}

/** Reads one sheet: its rows as lines. */
export class Sheet {
  readonly #flow: Flow;
  readonly #book: Book;
  readonly #allHidden: boolean;
  readonly #hiddenColumns = new Uint8Array(maxColumns + 1);
  #columnRanges = 0;
  #rowsHidden = false;
  #rowHidden = false;
  #shown: Line = { text: "", column: 0 };
  #unseen: Line = { text: "", column: 0 };
  #cell: Attributes = new Map();
  #column = 0;
  #value = "";
  #formula = "";
  #rows = 0;
  #cells = 0;
  /** Printed headers and footers, with codes. */
  readonly headers: string[] = [];
  /** Link texts and hints other than the cells' text, and strings of formulas that cells don't show. */
  readonly tips: string[] = [];

  constructor(flow: Flow, book: Book, hidden: boolean) {
    this.#flow = flow;
    this.#book = book;
    this.#allHidden = hidden;
  }

  /** Returns what was wrong with it. */
  read(xml: string): ReasonCode[] {
    const faults: Faults = { damaged: false, entities: false };
    let inside = "";
    for (const piece of markupOf(xml, faults)) {
      if (piece.kind === "text") {
        if (inside === "v" || inside === "t") this.#value += piece.text;
        else if (inside === "f") this.#formula += piece.text;
        else if (inside === "header") this.headers.push(piece.text);
      } else if (piece.kind === "close") {
        inside = "";
        if (piece.name === "c") this.#endCell();
        else if (piece.name === "row") this.#endRow();
      } else {
        inside = /^(?:odd|even|first)(?:Header|Footer)$/.test(piece.name) ? "header" : piece.name;
        if (piece.empty) inside = "";
        this.#open(piece.name, piece.tag);
      }
      if (this.#flow.full) break;
      if (this.#rows > maxRows || this.#cells > maxCells) return ["tooLarge"];
      if (piece.kind === "close" && piece.name === "row" && this.#rows % rowsBetween === 0 && this.#book.isLate())
        return ["tookTooLong"];
    }
    this.#endRow();
    return [...(faults.damaged ? (["damaged"] as const) : []), ...(faults.entities ? (["unsupported"] as const) : [])];
  }

  #open(name: string, tag: string): void {
    if (name === "c") {
      this.#cell = attributesOf(tag);
      this.#column = columnOf(this.#cell.get("r") ?? "") || this.#column + 1;
      this.#value = "";
      this.#formula = "";
      this.#cells++;
    } else if (name === "row") {
      const row = attributesOf(tag);
      this.#rows++;
      this.#column = 0;
      this.#rowHidden =
        isTrue(row.get("hidden")) || Number(row.get("ht") ?? "1") === 0 || (this.#rowsHidden && !row.has("hidden"));
    } else if (name === "col") this.#columns(attributesOf(tag));
    else if (name === "sheetFormatPr") this.#rowsHidden = isTrue(attributesOf(tag).get("zeroHeight"));
    else if (name === "hyperlink") {
      const link = attributesOf(tag);
      this.tips.push(link.get("tooltip") ?? "", link.get("display") ?? "");
    } else if (name === "dataValidation") {
      // Shown when the cell is selected.
      const hint = attributesOf(tag);
      this.tips.push(hint.get("promptTitle") ?? "", hint.get("prompt") ?? "");
    }
  }

  #columns(column: Attributes): void {
    if (!isTrue(column.get("hidden")) && Number(column.get("width") ?? "9") > 0.1) return;
    if (this.#columnRanges++ >= maxRanges) return;
    const [from, to] = [Number(column.get("min") ?? "0"), Number(column.get("max") ?? "0")];
    this.#hiddenColumns.fill(1, Math.max(from || 0, 0), Math.max(to || 0, 0) + 1);
  }

  #content(): string {
    const type = this.#cell.get("t") ?? "n";
    const value = this.#value.replace(/\s{1,99}/g, " ").trim();
    if (type === "s") return (this.#book.strings[Number(value)] ?? "").replace(/\s{1,99}/g, " ").trim();
    return type === "b" ? (value === "1" ? "TRUE" : "FALSE") : value;
  }

  #shownOf(content: string, { format }: CellStyle): string {
    const type = this.#cell.get("t") ?? "n";
    if (content === "" || /^[bed]$/.test(type)) return content;
    return type === "n" ? shownNumber(content, format) : shownText(content, format);
  }

  #endCell(): void {
    const style = this.#book.styles[Number(this.#cell.get("s") ?? "0")] ?? usualStyle;
    const content = this.#content();
    const text = this.#shownOf(content, style);
    this.#value = "";
    const told = this.#formula === "" ? "" : textOfFormula(this.#formula);
    if (told !== "" && !bare(text).includes(bare(told))) this.tips.push(told);
    this.#formula = "";
    const column = this.#column;
    const unseen = this.#allHidden || this.#rowHidden || style.unseen || this.#hiddenColumns[column] === 1;
    this.#put(unseen ? this.#unseen : this.#shown, text);
    if (isLost(content, text)) this.#put(this.#unseen, content);
  }

  #put(line: Line, text: string): void {
    if (text === "") return;
    const gap = line.text === "" ? 0 : Math.min(Math.max(this.#column - line.column, 1), maxGap);
    line.text += cellGap.repeat(gap) + closeBidi(text);
    line.column = this.#column;
  }

  #endRow(): void {
    if (this.#unseen.text !== "") {
      this.#flow.text(this.#unseen.text, true);
      this.#flow.endLine();
    }
    if (this.#shown.text !== "") {
      this.#flow.text(this.#shown.text, false);
      this.#flow.endLine();
    }
    this.#shown = { text: "", column: 0 };
    this.#unseen = { text: "", column: 0 };
  }
}
