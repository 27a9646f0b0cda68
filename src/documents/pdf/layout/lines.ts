import { blocks } from "./columns";
import { withoutDoubles } from "./doubles";
import { inPlace, runsOf, type Inked, type Run } from "./runs";
import type { Glyph } from "../visibility/painted";

interface Line {
  across: number;
  size: number;
  readonly runs: Run[];
}

/** Of the font size: less is no blank, more is the next cell of a table. */
const blank = 0.17;
const cell = 1.05;

/** Spacing accents of old fonts, which are set over or under the letter beside them, and what they mean there. */
const accents: Readonly<Record<string, string>> = {
  "\u00a8": "\u0308",
  "\u00b4": "\u0301",
  "\u0060": "\u0300",
  "\u02c6": "\u0302",
  "\u02dc": "\u0303",
  "\u02da": "\u030a",
  "\u00b8": "\u0327",
  "\u02c7": "\u030c",
};

function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  let line: Line | null = null;
  for (const run of [...runs].sort((one, other) => other.across - one.across)) {
    if (line === null || line.across - run.across > 0.35 * Math.min(line.size, run.size)) {
      line = { across: run.across, size: run.size, runs: [] };
      lines.push(line);
    }
    // The line's own place is that of its largest text.
    if (run.size > line.size) Object.assign(line, { across: run.across, size: run.size });
    line.runs.push(run);
  }
  return lines;
}

/** The distance between letters that are set apart as `I B A N` is, which is no blank between words; 0 where they are not. */
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

/** A line's words, as they are put together glyph by glyph. */
class Words {
  #text = "";
  #before: Inked | null = null;
  #end: number | null = null;

  /** The glyphs of one run; `line` is the font size of the line. */
  add({ glyphs, size }: Run, line: number): void {
    const extra = tracking(glyphs, size);
    const scale = Math.min(size, line);
    let first = true;
    for (const glyph of glyphs) {
      if (glyph.text.trim() === "") {
        // Blanks have no ink: how wide the gap is decides, but a blank there is.
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

  /** An accent over the letter before it, or a letter under the accent before it. */
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

  /** All of them; a soft hyphen is one where the line ends. */
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

/** Lines of text as a person sees them, from the top; the cells of a row on one line, two blanks apart. Text of other directions follows. */
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
