/** A recognised word with its place in pixels. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** 0 to 100. */
  readonly confidence: number;
}

type Line = Word[];

/** Lines in Tesseract's TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
export function linesIn(table: string): Line[] {
  const lines = new Map<string, Line>();
  for (const row of table.split("\n")) {
    const [level, , block, paragraph, line, , left, top, width, height, confidence, text = ""] = row.split("\t");
    if (level !== "5" || text.trim() === "") continue;
    const key = `${block ?? ""} ${paragraph ?? ""} ${line ?? ""}`;
    const word = { text, left: Number(left), top: Number(top), width: Number(width), height: Number(height) };
    const words = lines.get(key) ?? [];
    words.push({ ...word, confidence: Number(confidence) });
    lines.set(key, words);
  }
  return [...lines.values()];
}

/** Mean confidence, weighted by letters. */
export function confidenceOf(lines: readonly (readonly Word[])[]): number {
  let letters = 0;
  let sum = 0;
  for (const { text, confidence } of lines.flat()) {
    letters += text.length;
    sum += text.length * confidence;
  }
  return letters === 0 ? 0 : sum / letters;
}

interface Row {
  top: number;
  bottom: number;
  readonly words: Word[];
}

const middle = ({ top, height }: Word): number => top + height / 2;

function spanOf(words: readonly Word[]): { readonly top: number; readonly bottom: number } {
  const tops = words.map(({ top }) => top).sort((a, b) => a - b);
  const bottoms = words.map(({ top, height }) => top + height).sort((a, b) => a - b);
  const half = Math.floor(words.length / 2);
  return { top: tops[half] ?? 0, bottom: bottoms[half] ?? 0 };
}

/** Lines as a person sees them: Tesseract's lines at the same height, joined. Wide gaps become three spaces. */
export function visualLines(lines: readonly Line[]): string[] {
  const rows: Row[] = [];
  const sorted = lines
    .map((words) => ({ words, ...spanOf(words) }))
    .sort((a, b) => a.top + a.bottom - b.top - b.bottom);
  for (const { words, top, bottom } of sorted) {
    const [left, right] = [Math.min(...words.map((w) => w.left)), Math.max(...words.map((w) => w.left + w.width))];
    const beside = rows.slice(-8).find((row) => {
      const shared = Math.min(row.bottom, bottom) - Math.max(row.top, top);
      const apart = row.words.every((word) => word.left >= right - 2 || word.left + word.width <= left + 2);
      return apart && shared > 0.5 * Math.min(row.bottom - row.top, bottom - top);
    });
    if (beside === undefined) rows.push({ words: [...words], top, bottom });
    else beside.words.push(...words);
  }
  return rows.map(({ words }) => written(words.sort((a, b) => a.left - b.left || middle(a) - middle(b))));
}

function written(words: readonly Word[]): string {
  const { top, bottom } = spanOf(words);
  const wide = 1.6 * Math.max(1, bottom - top);
  let text = "";
  let end = 0;
  for (const word of words) {
    text += text === "" ? word.text : (word.left - end > wide ? "   " : " ") + word.text;
    end = word.left + word.width;
  }
  return text;
}
