import type { Glyph } from "../visibility/painted";
import { blocks } from "./columns";
import { inPlace, runsOf, type Inked, type Run } from "./runs";

function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const cells = new Map<string, Map<number, Glyph>>();
  return glyphs.filter((glyph) => {
    const { text, x, y, endX, endY, size } = glyph;
    if (text === " " || !(size > 0)) return true;
    const near = 0.2 * Math.hypot(endX - x, endY - y);
    let places = cells.get(text);
    if (places === undefined) cells.set(text, (places = new Map<number, Glyph>()));
    // Grid cells as large as the tolerance: duplicates are in the nine cells around.
    const grid = Math.max(0.1, Math.round(size * 2) / 10);
    const place = (across: number, up: number): number => across * 1e7 + up;
    const [column, row] = [Math.round(x / grid), Math.round(y / grid)];
    for (let across = column - 1; across <= column + 1; across++) {
      for (let up = row - 1; up <= row + 1; up++) {
        const other = places.get(place(across, up));
        if (other !== undefined && Math.hypot(other.x - x, other.y - y) <= near) return false;
      }
    }
    places.set(place(column, row), glyph);
    return true;
  });
}

type Line = { across: number; size: number; readonly runs: Run[] };

/** In font sizes: less isn't a space, more is the next table cell. */
const blank = 0.17;
const cell = 1.05;

/** Spacing accents in old fonts, placed over or under the next letter, and their meaning. */
const accents: Readonly<Record<string, string>> = {
  ...{ "\u00a8": "\u0308", "\u00b4": "\u0301", "\u0060": "\u0300", "\u02c6": "\u0302" },
  ...{ "\u02dc": "\u0303", "\u02da": "\u030a", "\u00b8": "\u0327", "\u02c7": "\u030c" },
};

function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  let line: Line | null = null;
  for (const run of [...runs].sort((one, other) => other.across - one.across)) {
    if (line === null || line.across - run.across > 0.35 * Math.min(line.size, run.size)) {
      line = { across: run.across, size: run.size, runs: [] };
      lines.push(line);
    }
    if (run.size > line.size) Object.assign(line, { across: run.across, size: run.size });
    line.runs.push(run);
  }
  return lines;
}

function tracking(glyphs: readonly Inked[], size: number): number {
  const inked = glyphs.filter(({ text }) => text.trim() !== "");
  if (inked.length < 4 || inked.some(({ text }) => text.length > 2)) return 0;
  const gaps = inked
    .slice(1)
    .map(({ start }, index) => start - (inked[index]?.end ?? start))
    .sort((one, other) => one - other);
  const middle = gaps[gaps.length >> 1] ?? 0;
  const low = gaps[gaps.length >> 2] ?? 0;
  return middle > blank * size && low > 0.6 * middle && middle < 2.5 * size ? middle : 0;
}

class Words {
  #text = "";
  #before: Inked | null = null;
  #end: number | null = null;

  add({ glyphs, size }: Run, line: number): void {
    const extra = tracking(glyphs, size);
    const scale = Math.min(size, line);
    let first = true;
    for (const glyph of glyphs) {
      if (glyph.text.trim() === "") {
        // Spaces have no ink: the width of the gap decides, unless a space is there.
        if (extra === 0 && this.#text !== "" && !this.#text.endsWith(" ")) this.#text += " ";
        continue;
      }
      if (this.#accent(glyph)) continue;
      if (this.#end !== null) {
        const gap = glyph.start - this.#end - (first ? 0 : extra);
        if (gap > cell * scale) this.#text = `${this.#text.trimEnd()}  `;
        else if ((gap > blank * scale || (first && gap < -0.3 * scale)) && !this.#text.endsWith(" ")) this.#text += " ";
      }
      this.#text += glyph.text;
      this.#before = glyph;
      this.#end = glyph.end;
      first = false;
    }
  }

  #accent(glyph: Inked): boolean {
    const before = this.#before;
    if (before === null || glyph.start > before.end - 0.4 * (glyph.end - glyph.start)) return false;
    const over = accents[glyph.text];
    const under = accents[before.text];
    if (over !== undefined && /\p{L}$/u.test(this.#text)) this.#text = (this.#text + over).normalize("NFC");
    else if (under !== undefined && /^\p{L}/u.test(glyph.text)) {
      this.#text = this.#text.slice(0, -1) + (glyph.text + under).normalize("NFC");
      this.#before = { ...glyph, end: Math.max(glyph.end, before.end) };
      this.#end = this.#before.end;
    } else return false;
    return true;
  }

  toString(): string {
    return this.#text
      .trimEnd()
      .replace(/\u00ad$/, "-")
      .replaceAll("\u00ad", "");
  }
}

function textOf({ runs, size }: Line): string {
  const words = new Words();
  for (const run of inPlace(runs)) words.add(run, size);
  return words.toString();
}

/** Visual lines from the top, table cells two spaces apart; text in other directions follows. */
export function textLines(glyphs: readonly Glyph[]): string[] {
  const byAngle = new Map<number, Glyph[]>();
  for (const glyph of withoutDoubles(glyphs)) {
    const [dx, dy] = [glyph.endX - glyph.x, glyph.endY - glyph.y];
    const degrees = dx === 0 && dy === 0 ? 0 : Math.round((Math.atan2(dy, dx) * 180) / Math.PI);
    const list = byAngle.get(degrees);
    if (list) list.push(glyph);
    else byAngle.set(degrees, [glyph]);
  }
  const groups = [...byAngle].sort(([, one], [, other]) => other.length - one.length);
  return groups.flatMap(([degrees, list]) =>
    blocks(runsOf(list, (degrees * Math.PI) / 180))
      .flatMap(linesOf)
      .map(textOf)
      .filter((line) => line.trim() !== ""),
  );
}
