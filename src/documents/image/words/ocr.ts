import { gunzipSync } from "fflate";
import { languageFile } from "../assets";
import { startCore, type Core, type Engine } from "../core";
import type { Grey } from "./grey";

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
function linesIn(table: string): Line[] {
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

type Row = { top: number; bottom: number; readonly words: Word[] };

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

/** French has nearly all Western letters. German, a second per dense page, only rereads doubtful lines for ß and ö. */
const languages = { first: "fra", second: "deu" } as const;
const UMLAUT = /[äöüßô]/i;
const sure = 85;
const TAKEN_FOR = /[ôÔ]|\p{Ll}[Bf]/u;
const GROUP = /\d{4}/;
const minDigits = 10;
const rim = 6;

/** LSTM only, any layout, no orientation detection, no inversion (level.ts makes light text dark). */
const settings = { user_defined_dpi: "300", thresholding_method: "0", invert_threshold: "0" };
const page = "3";
const oneLine = "7";
const neural = 1;

type Recogniser = { readonly lines: (grey: Grey, angle: number) => Promise<Word[][]>; readonly end: () => void };

function asFile({ width, height, data }: Grey): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${String(width)} ${String(height)}\n255\n`);
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
}

async function engineOf(core: Core, language: string, mode: string): Promise<Engine> {
  const file = await languageFile(language);
  core.FS.writeFile(`./${language}.traineddata`, file[0] === 0x1f ? gunzipSync(file) : file);
  const engine: Engine = new core.TessBaseAPI();
  if (engine.Init(null, language, neural) !== 0) throw new Error("Tesseract does not start.");
  for (const [name, value] of Object.entries({ ...settings, tessedit_pageseg_mode: mode }))
    engine.SetVariable(name, value);
  return engine;
}

function linesOf(engine: Engine): Word[][] {
  if (engine.Recognize(null) !== 0) throw new Error("Tesseract fails.");
  return linesIn(engine.GetTSVText(0));
}

function doubtfulOf(lines: readonly Word[][]): ReadonlySet<readonly Word[]> {
  const hasUmlauts = lines.some((line) => line.some(({ text }) => UMLAUT.test(text)));
  const doubtful = lines.filter((line) => {
    const isLong = line.reduce((sum, { text }) => sum + text.replace(/\D/g, "").length, 0) >= minDigits;
    return line.some(
      ({ text, confidence }) =>
        confidence < sure && ((isLong && GROUP.test(text)) || (hasUmlauts && TAKEN_FOR.test(text))),
    );
  });
  return new Set(doubtful);
}

function readAgain(engine: Engine, line: Word[], { width, height }: Grey): Word[] {
  const left = Math.max(0, Math.min(...line.map((word) => word.left)) - rim);
  const top = Math.max(0, Math.min(...line.map((word) => word.top)) - rim);
  const right = Math.min(width, Math.max(...line.map((word) => word.left + word.width)) + rim);
  const bottom = Math.min(height, Math.max(...line.map((word) => word.top + word.height)) + rim);
  if (right <= left || bottom <= top) return line;
  engine.SetRectangle(left, top, right - left, bottom - top);
  const again = linesOf(engine).flat();
  return confidenceOf([again]) > confidenceOf([line]) ? again : line;
}

async function start(): Promise<Recogniser> {
  const core = await startCore();
  const first = await engineOf(core, languages.first, page);
  let second: Engine | null = null;
  const show = (engine: Engine, grey: Grey, angle: number): void => {
    core.FS.writeFile("/input", asFile(grey));
    if (engine.SetImageFile(1, angle) !== 0) throw new Error("Tesseract fails.");
  };
  return {
    lines: async (grey, angle) => {
      show(first, grey, angle);
      const lines = linesOf(first);
      first.Clear();
      const doubtful = doubtfulOf(lines);
      if (doubtful.size === 0) return lines;
      const other = (second ??= await engineOf(core, languages.second, oneLine));
      show(other, grey, angle);
      const better = lines.map((line) => (doubtful.has(line) ? readAgain(other, line, grey) : line));
      other.Clear();
      return better;
    },
    end: () => {
      first.End();
      second?.End();
    },
  };
}

let running: Promise<Recogniser> | null = null;

/** Recognises the words of an image by Tesseract's lines. Rejects if Tesseract fails; the next call restarts it. */
export async function recognise(grey: Grey, angle: number): Promise<Word[][]> {
  running ??= start();
  try {
    return await (await running).lines(grey, angle);
  } catch (error) {
    running = null;
    throw error;
  }
}

/** Frees the memory of OCR, about 150 MB. The next page restarts it. */
export async function endRecognition(): Promise<void> {
  const ended = running;
  running = null;
  await ended?.then(
    ({ end }) => end(),
    () => undefined,
  );
}
