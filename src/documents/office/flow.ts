import { cellGap, closeBidi } from "../bidi";
import type { ReadText } from "../reader";

const maxDepth = 50;

const boxed = /\b[A-Za-z]\t[A-Za-z]\t(?:[\dA-Za-z]\t){12,31}[\dA-Za-z]\b/g;

type Box = { readonly lines: string[]; line: string; cells: string[][] };

const fresh = (): Box => ({ lines: [], line: "", cells: [] });

/** Assembles visual lines: one per paragraph and per table row, cells side by side. Keeps hidden text apart. */
export class Flow {
  readonly #boxes: Box[] = [fresh()];
  readonly #hidden: string[] = [];
  readonly #links = new Set<string>();
  #hiddenLine = "";
  #flat = 0;
  #length = 0;
  #cut = false;

  constructor(private readonly max: number) {}

  get full(): boolean {
    return this.#length > this.max;
  }

  readonly report = (): void => {
    this.#cut = true;
  };

  get #box(): Box {
    const last = this.#boxes.at(-1);
    if (last !== undefined) return last;
    const first = fresh();
    this.#boxes.push(first);
    return first;
  }

  text(text: string, hidden: boolean): void {
    if (this.full) return;
    this.#length += text.length;
    if (hidden) this.#hiddenLine += text;
    else this.#box.line += text;
  }

  /** Links count towards the bound, so that no number of them displaces another. */
  link(target: string): void {
    if (target === "" || this.full || this.#links.has(target)) return;
    this.#length += target.length;
    this.#links.add(target);
  }

  endLine(): void {
    const box = this.#box;
    if (box.line.trim() !== "") box.lines.push(closeBidi(box.line.trimEnd()));
    box.line = "";
    if (this.#hiddenLine.trim() !== "") this.#hidden.push(this.#hiddenLine.trim());
    this.#hiddenLine = "";
  }

  line(text: string, hidden: boolean): void {
    this.text(text, hidden);
    this.endLine();
  }

  open(): void {
    if (this.#boxes.length >= maxDepth) this.#flat++;
    else this.#boxes.push(fresh());
  }

  #close(): string[] | null {
    this.endLine();
    if (this.#flat > 0) {
      this.#flat--;
      return null;
    }
    return this.#boxes.length > 1 ? (this.#boxes.pop()?.lines ?? null) : null;
  }

  closeCell(): void {
    const lines = this.#close();
    if (lines !== null) this.#box.cells.push(lines);
  }

  endRow(): void {
    const { cells, lines } = this.#box;
    const height = cells.reduce((most, cell) => Math.max(most, cell.length), 0);
    if (height * cells.length > 1_000_000) for (const cell of cells) this.add(cell);
    else
      for (let row = 0; row < height; row++)
        lines.push(
          cells
            .map((cell) => cell[row] ?? "")
            .join(cellGap)
            .trimEnd()
            .replace(boxed, (word) => word.replaceAll(cellGap, "")),
        );
    this.#box.cells = [];
  }

  take(): string[] {
    return this.#close() ?? [];
  }

  add(lines: readonly string[]): void {
    for (const line of lines) this.#box.lines.push(line);
  }

  hide(lines: readonly string[]): void {
    for (const line of lines) this.#hidden.push(line);
  }

  result(): { visible: string; hidden: string; links: readonly string[] } {
    for (let open = this.#boxes.length; open > 1; open--) this.add(this.take());
    this.endLine();
    this.endRow();
    return { visible: this.#box.lines.join("\n"), hidden: this.#hidden.join("\n"), links: [...this.#links] };
  }

  /** All as a document's texts, hidden text apart; `cut` if some was left out. */
  texts(name: string): { texts: ReadText[]; cut: boolean } {
    const { visible, hidden, links } = this.result();
    const at = { name, layer: "text", page: null } as const;
    const texts: ReadText[] = [];
    if (visible !== "" || links.length > 0) texts.push({ ...at, text: visible.slice(0, this.max), links });
    if (hidden !== "") texts.push({ ...at, text: hidden.slice(0, this.max), hidden: true });
    return { texts, cut: this.#cut || this.full || Math.max(visible.length, hidden.length) > this.max };
  }
}
