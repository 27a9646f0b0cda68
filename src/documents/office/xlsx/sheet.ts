import type { ReasonCode } from "../../../analysis";
import { cellGap, closeBidi } from "../../bidi";
import { attributesOf, codesOf, markupOf, noFaults } from "../../xml/markup";
import type { Flow } from "../flow";
import { holdsAccount } from "../label";
import { SheetCells, type Book } from "./cells";
import { numberText, shownNumber, shownText } from "./format";
import type { CellStyle } from "./styles";

/** A string in a formula (ECMA-376 part 1, section 18.17.2), with quotes doubled. */
const TEXT = /"((?:[^"]|""){0,255})"/g;
const maxFormula = 8_192;

/** Strings of a formula: recalculated workbooks show them, whatever was saved. Empty if too few digits for an account. */
function textOfFormula(formula: string): string {
  const texts = Array.from(formula.slice(0, maxFormula).matchAll(TEXT), ([, text = ""]) => text.replaceAll('""', '"'));
  const text = texts.join("").trim();
  return holdsAccount(text) ? text : "";
}

const maxRows = 200_000;
const maxCells = 1_000_000;
const maxGap = 20;
const rowsBetween = 2_000;
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

function isLost(content: string, shown: string): boolean {
  if (content === shown) return false;
  if (shown === "") return Number(content) !== 0;
  return content.length >= 6 && !bare(shown).includes(bare(numberText(content)));
}

type Line = { text: string; column: number };

/** Reads one sheet: its rows as lines. */
export class Sheet extends SheetCells {
  #shown: Line = { text: "", column: 0 };
  #unseen: Line = { text: "", column: 0 };
  #rows = 0;
  readonly headers: string[] = [];
  readonly tips: string[] = [];

  constructor(
    private readonly flow: Flow,
    book: Book,
    private readonly isLate: () => boolean,
    private readonly hidden: boolean,
  ) {
    super(book);
  }

  read(xml: string): ReasonCode[] {
    const faults = noFaults();
    for (const piece of markupOf(xml, faults)) {
      this.take(piece);
      const endsRow = piece.kind === "close" && piece.name === "row";
      if (endsRow) this.#endRow();
      if (this.flow.full) break;
      if (this.#rows > maxRows || this.cells > maxCells) return ["tooLarge"];
      if (endsRow && this.#rows % rowsBetween === 0 && this.isLate()) return ["tookTooLong"];
    }
    this.#endRow();
    return codesOf(faults);
  }

  protected override startRow(): void {
    this.#rows++;
  }

  protected override other(name: string, tag: string): void {
    if (name === "hyperlink") this.#addTips(tag, "tooltip", "display");
    else if (name === "dataValidation") this.#addTips(tag, "promptTitle", "prompt");
  }

  #addTips(tag: string, ...names: readonly string[]): void {
    const attributes = attributesOf(tag);
    this.tips.push(...names.map((name) => attributes.get(name) ?? ""));
  }

  protected override otherText(name: string, text: string): void {
    if (/^(?:odd|even|first)(?:Header|Footer)$/.test(name)) this.headers.push(text);
  }

  #content(): string {
    const value = this.value.replace(/\s{1,99}/g, " ").trim();
    if (this.type === "s") return (this.book.strings[Number(value)] ?? "").replace(/\s{1,99}/g, " ").trim();
    return this.type === "b" ? (value === "1" ? "TRUE" : "FALSE") : value;
  }

  #shownOf(content: string, { format }: CellStyle): string {
    if (content === "" || /^[bed]$/.test(this.type)) return content;
    return this.type === "n" ? shownNumber(content, format) : shownText(content, format);
  }

  protected override endCell(style: CellStyle): void {
    const content = this.#content();
    const text = this.#shownOf(content, style);
    const told = this.formula === null ? "" : textOfFormula(this.formula);
    if (told !== "" && !bare(text).includes(bare(told))) this.tips.push(told);
    const unseen = this.hidden || this.rowHidden || style.unseen || this.columnHidden;
    this.#put(unseen ? this.#unseen : this.#shown, text);
    if (isLost(content, text)) this.#put(this.#unseen, content);
  }

  #put(line: Line, text: string): void {
    if (text === "") return;
    const gap = line.text === "" ? 0 : Math.min(Math.max(this.column - line.column, 1), maxGap);
    line.text += cellGap.repeat(gap) + closeBidi(text);
    line.column = this.column;
  }

  #endRow(): void {
    if (this.#unseen.text !== "") this.flow.line(this.#unseen.text, true);
    if (this.#shown.text !== "") this.flow.line(this.#shown.text, false);
    this.#shown = { text: "", column: 0 };
    this.#unseen = { text: "", column: 0 };
  }
}
