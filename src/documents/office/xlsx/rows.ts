import { markupOf, noFaults } from "../../xml/markup";
import { SheetCells } from "./cells";
import { numberText, shownNumber, shownText } from "./format";
import type { CellStyle } from "./styles";

const day = 86_400_000;
/** 31 December 9999, the last day in spreadsheets. */
const last = 2_958_465;

/** A serial day as ISO 8601, or null (ECMA-376 part 1, section 18.17.4.1). 1900 counts as a leap year. */
function dayOf(value: string, since1904: boolean): string | null {
  const serial = Math.floor(Number(value));
  if (value.trim() === "" || !(serial >= 1) || serial > last || (!since1904 && serial === 60)) return null;
  const from = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  return new Date(from + serial * day).toISOString().slice(0, 10);
}

/** A visible row with content. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Why a cell was left out, by its index from 0: a sentence that begins with the cell. */
  readonly unreadable: ReadonlyMap<number, string>;
}

const maxColumns = 1_000;
/** Smaller numbers keep all their digits; larger ones lose the last when typed. */
const maxDigits = 1e15;

const digitsOf = (text: string): string => text.replace(/\D/g, "").replace(/^0+/, "");

function lettersOf(column: number): string {
  let text = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    text = String.fromCharCode(65 + ((left - 1) % 26)) + text;
  return text;
}

/** Reads the rows of a sheet for the supplier list. */
export class Rows extends SheetCells {
  readonly #metHidden = new Set<number>();
  #hiddenRows = 0;
  #isWide = false;
  #row: { line: number; hidden: boolean; cells: string[]; unreadable: Map<number, string> } | null = null;
  readonly #marks = noFaults();

  get faults(): readonly string[] {
    const faults: string[] = [];
    const columns = [...this.#metHidden]
      .sort((a, b) => a - b)
      .slice(0, 20)
      .map(lettersOf);
    if (columns.length > 0) faults.push(`Hidden columns are not read: ${columns.join(", ")}.`);
    if (this.#hiddenRows > 0)
      faults.push(`Hidden rows are not read: ${this.#hiddenRows}. Show them, or clear the filter.`);
    if (this.#isWide) faults.push(`Cells beyond column ${lettersOf(maxColumns)} are not read.`);
    if (this.#marks.damaged) faults.push("The sheet is damaged, and was not read to its end.");
    if (this.#marks.entities) faults.push("The sheet has entities of its own, which are not read.");
    return faults;
  }

  *of(xml: string): Generator<SheetRow, void> {
    for (const piece of markupOf(xml, this.#marks)) {
      this.take(piece);
      if (piece.kind === "text" || (piece.kind === "open" && !piece.empty)) continue;
      if (piece.name === "row") yield* this.#endRow();
      else if (piece.name === "sheetData") break;
    }
    yield* this.#endRow();
  }

  protected override startRow(): void {
    this.#row = { line: this.line, hidden: this.rowHidden, cells: [], unreadable: new Map() };
  }

  protected override endCell(style: CellStyle): void {
    const row = this.#row;
    const held = this.value.trim();
    if (row === null || (held === "" && this.formula === null)) return;
    if (this.column > maxColumns) {
      this.#isWide = true;
      return;
    }
    if (this.columnHidden) {
      this.#metHidden.add(this.column);
      return;
    }
    const at = this.column - 1;
    const { text, lost } = this.#read(held, style);
    const isTwice = (row.cells[at] ?? "") !== "" || row.unreadable.has(at);
    const reason = isTwice
      ? "appears twice in the sheet"
      : this.formula !== null
        ? "contains a formula: paste it as a value"
        : lost;
    while (row.cells.length < at) row.cells.push("");
    row.cells[at] = reason === null ? text : "";
    if (reason !== null)
      row.unreadable.set(at, `The cell ${lettersOf(this.column)}${row.line} ${reason}. It is left out.`);
  }

  #read(held: string, { format, unseen, isDate }: CellStyle): { text: string; lost: string | null } {
    const { type } = this;
    const unlike = "doesn't show what it holds: its format shows something else";
    if (type === "e") return { text: "", lost: `shows an error (${held.slice(0, 20)})` };
    const content = type === "s" ? this.book.strings[/^\d{1,9}$/.test(held) ? Number(held) : -1] : held;
    if (content === undefined) return { text: "", lost: "names a text that the workbook doesn't have" };
    if (unseen) return { text: "", lost: "can't be seen: it is white on white, or too small" };
    if (type === "b") return { text: held === "1" ? "TRUE" : "FALSE", lost: null };
    if (type === "d") return { text: held.slice(0, 10), lost: null };
    if (type !== "n")
      return { text: content.trim(), lost: shownText(content.trim(), format) === content.trim() ? null : unlike };
    const number = Number(held);
    if (isDate) {
      const day = dayOf(held, this.book.since1904);
      if (day !== null) return { text: day, lost: null };
    }
    if (!Number.isFinite(number))
      return { text: "", lost: "holds something else than the number that it is said to be" };
    // As spreadsheets show it: clearly not an account.
    if (Math.abs(number) >= maxDigits) return { text: number.toExponential(5).toUpperCase(), lost: null };
    const shown = isDate ? numberText(held) : shownNumber(held, format);
    return { text: shown, lost: digitsOf(shown) === digitsOf(numberText(held)) ? null : unlike };
  }

  *#endRow(): Generator<SheetRow, void> {
    const row = this.#row;
    this.#row = null;
    if (row === null || (row.cells.every((cell) => cell === "") && row.unreadable.size === 0)) return;
    if (row.hidden) this.#hiddenRows += 1;
    else yield { line: row.line, cells: row.cells, unreadable: row.unreadable };
  }
}
