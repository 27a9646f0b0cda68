import { attributesOf, type Markup } from "../../xml/markup";
import { usualStyle, type CellStyle } from "./styles";

type Attributes = ReadonlyMap<string, string>;

/** What a workbook's sheets share. */
export interface Book {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  /** Days count from 1904. */
  readonly since1904: boolean;
}

const maxColumns = 16_384;
const maxRanges = 1_000;
const lastRow = 1_048_576;
/** True for a set attribute. */
export const isTrue = (value: string | undefined): boolean => /^(?:1|true|on)$/i.test(value ?? "");

function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/i.exec(reference)?.[0].toUpperCase() ?? "")
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** Follows the markup of a sheet to its rows and cells, and which of them are hidden. */
export abstract class SheetCells {
  /** From 1, as the sheet numbers its rows. */
  protected line = 0;
  protected rowHidden = false;
  protected column = 0;
  protected type = "n";
  protected value = "";
  protected formula: string | null = null;
  protected cells = 0;
  #cell: Attributes | null = null;
  readonly #hiddenColumns = new Uint8Array(maxColumns + 1);
  #ranges = 0;
  #rowsHidden = false;
  #inside = "";
  #phonetic = 0;

  constructor(protected readonly book: Book) {}

  protected get columnHidden(): boolean {
    return this.#hiddenColumns[this.column] === 1;
  }

  protected abstract startRow(): void;
  protected abstract endCell(style: CellStyle): void;
  protected other(_name: string, _tag: string): void {}
  protected otherText(_name: string, _text: string): void {}

  protected take(piece: Markup): void {
    if (piece.kind === "text") return this.#text(piece.text);
    const opens = piece.kind === "open";
    const { name } = piece;
    if (name === "rPh") this.#phonetic = Math.max(0, this.#phonetic + (opens ? (piece.empty ? 0 : 1) : -1));
    this.#inside = opens && !piece.empty ? name : "";
    if (opens) this.#open(name, piece.tag);
    if (name !== "c" || (opens && !piece.empty) || this.#cell === null) return;
    const style = this.book.styles[Number(this.#cell.get("s") ?? "0")] ?? usualStyle;
    this.#cell = null;
    this.endCell(style);
    this.value = "";
  }

  #text(text: string): void {
    if (this.#inside === "v" || this.#inside === "t") {
      if (this.#phonetic === 0) this.value += text;
    } else if (this.#inside === "f") this.formula = (this.formula ?? "") + text;
    else this.otherText(this.#inside, text);
  }

  #open(name: string, tag: string): void {
    if (name === "c") {
      this.#cell = attributesOf(tag);
      this.column = columnOf(this.#cell.get("r") ?? "") || this.column + 1;
      this.type = this.#cell.get("t") ?? "n";
      this.value = "";
      this.formula = null;
      this.#phonetic = 0;
      this.cells++;
    } else if (name === "f") this.formula ??= "";
    else if (name === "row") {
      const row = attributesOf(tag);
      const given = Number(row.get("r") ?? "");
      this.line = Number.isInteger(given) && given > 0 && given <= lastRow ? given : this.line + 1;
      this.column = 0;
      this.rowHidden =
        isTrue(row.get("hidden")) || Number(row.get("ht") ?? "1") === 0 || (this.#rowsHidden && !row.has("hidden"));
      this.startRow();
    } else if (name === "col") this.#columns(attributesOf(tag));
    else if (name === "sheetFormatPr") this.#rowsHidden = isTrue(attributesOf(tag).get("zeroHeight"));
    else this.other(name, tag);
  }

  #columns(column: Attributes): void {
    if (!isTrue(column.get("hidden")) && Number(column.get("width") ?? "9") > 0.1) return;
    if (this.#ranges++ >= maxRanges) return;
    const [from, to] = [Number(column.get("min") ?? "0"), Number(column.get("max") ?? "0")];
    this.#hiddenColumns.fill(1, Math.max(from || 0, 0), Math.max(to || 0, 0) + 1);
  }
}
