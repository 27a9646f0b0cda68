/** Changes of colour in a row of a code, at least: its edge may have fewer, the rows of most charts do. */
const minInRow = 6;
/** All together: the smallest QR code has more. */
const minInAll = 80;
/** A row that holds this many more is several, wrapped where its box ends. */
const wrapped = 24;
/** Places in which a row differs from the one before it, at least: those of bars hardly do. */
const minOther = 4;
/** Rows of drawn digits, one behind the other, and changes between their two colours in each: an account's have more. */
const minDrawn = 5;
const minInDrawn = 10;

/** Looks in rows of cells for a code of at least 21 by 21 modules, and for digits drawn in two colours. */
export class CodeGrid {
  private rows = 0;
  private changes = 0;
  private before = "";
  private drawn = 0;

  constructor(private readonly minRows: number) {}

  get found(): boolean {
    return this.drawn === minDrawn || (this.rows >= this.minRows && this.changes >= minInAll);
  }

  /** @param cells A character for each cell, by its colour. @param shape The same with the cells' widths, where these differ. */
  add(cells: string, shape = cells): void {
    let changes = 0;
    for (let at = 1; at < cells.length; at++) if (cells[at] !== cells[at - 1]) changes++;
    const differ = differs(shape, this.before);
    if (this.drawn < minDrawn)
      this.drawn = changes >= minInDrawn && differ && new Set(cells).size === 2 ? this.drawn + 1 : 0;
    if (changes >= minInRow && differ) {
      this.rows += Math.max(1, Math.floor(changes / wrapped));
      this.changes += changes;
    }
    this.before = shape;
  }
}

function differs(row: string, before: string): boolean {
  let other = Math.abs(row.length - before.length);
  for (let at = 0; other < minOther && at < Math.min(row.length, before.length); at++)
    if (row[at] !== before[at]) other++;
  return other >= minOther;
}

const BLOCK = /[\u2580-\u259f\u25a0\u25a1\u25fb-\u25fe\u2b1b\u2b1c\u{1f7e5}-\u{1f7eb}]/u;
const BLOCKS = new RegExp(BLOCK, "gu");
const OTHERS = /[^\s\u00a0\u2580-\u259f\u25a0\u25a1\u25fb-\u25fe\u2b1b\u2b1c\u{1f7e5}-\u{1f7eb}]/gu;
const maxOthers = 0.25;
const minTextRows = 8;

/** Two different characters at most, blanks apart, and no digit. */
function inked(line: string): boolean {
  if (line.length < 2 * minInDrawn) return false;
  const characters: string[] = [];
  for (const character of line) {
    if (characters.includes(character) || blank.test(character)) continue;
    if (characters.length === 2 || isDigit.test(character)) return false;
    characters.push(character);
  }
  return true;
}
const blank = /\s/;
const isDigit = /\d/;
const maxLineLength = 400;

/** Is a code drawn with block characters, as a terminal shows it, or are digits with any? */
export function drawsCode(lines: readonly string[]): boolean {
  const grid = new CodeGrid(minTextRows);
  const digits = new CodeGrid(Infinity);
  for (const line of lines) {
    const start = line.slice(0, maxLineLength);
    digits.add(inked(start) ? start.replace(/\S/g, "#").replace(/\s/g, " ") : "");
    if (!BLOCK.test(line)) continue;
    const blocks = Array.from(line.matchAll(BLOCKS), ({ index }) => index);
    const row = line.slice(blocks[0], (blocks.at(-1) ?? 0) + 2);
    if ((row.match(OTHERS)?.length ?? 0) <= maxOthers * blocks.length) grid.add(row);
  }
  return grid.found || digits.found;
}
