import type { Pixels } from "../../reader";
import { framed, greyOf, rotated, scaled, turned, type Grey } from "./grey";
import { levelled } from "./level";
import { confidenceOf, visualLines, recognise, type Word } from "./ocr";
import { repaired } from "./repair";
import { slantOf, turnsOf } from "./upright";

/** Longer side below which an image is enlarged, and the maximum factor: small letters aren't recognised. */
const small = 1_500;
const enlarged = 2_200;
const maxFactor = 3;
/** Maximum pixels; larger images are scaled down. A4 at 300 dpi has 8.7 million. */
const large = 9_000_000;

const doubtful = 60;
/** Slope of lines in degrees that does no harm. */
const slight = 0.25;

function fitted(grey: Grey): Grey {
  const { width, height } = grey;
  const longer = Math.max(width, height);
  if (longer < small) return scaled(grey, Math.min(maxFactor, enlarged / longer));
  return width * height > large ? scaled(grey, Math.sqrt(large / (width * height))) : grey;
}

function prepared(grey: Grey): Grey {
  const fit = fitted(grey);
  return levelled(framed(fit), fit.width / Math.max(1, grey.width));
}

const certain = 85;
const enough = 8;

function isUpright(lines: readonly (readonly Word[])[]): boolean {
  return (
    lines.flat().filter(({ text, confidence }) => /\p{L}{4}/u.test(text) && confidence >= certain).length >= enough
  );
}

function isLevel(lines: readonly (readonly Word[])[]): boolean {
  const words = lines.flat().filter(({ text }) => text.length > 3);
  const lying = words.filter(({ width, height }) => width > height).length;
  return lying >= words.length / 2;
}

const written = (lines: readonly Word[][]): string[] => visualLines(lines).map(repaired);

/** Degrees that Tesseract rotates by itself: it cuts off what is then outside. */
const little = 10;

const atAngle = (grey: Grey, quarters: 0 | 1 | 2 | 3, angle: number): Promise<Word[][]> =>
  Math.abs(angle) > little
    ? recognise(turned(rotated(grey, angle), quarters), 0)
    : recognise(turned(grey, quarters), Math.abs(angle) < slight ? 0 : (angle * Math.PI) / 180);

const minLetters = 6;
const higher = 1.3;

const middleHeight = (words: readonly Word[]): number =>
  words.map(({ height }) => height).sort((one, other) => one - other)[words.length >> 1] ?? 0;

function withoutLines({ width, height, data }: Grey, lines: readonly (readonly Word[])[]): Grey {
  const highest = higher * middleHeight(lines.flat());
  const rest = data.slice();
  for (const line of lines) {
    const letters = line.reduce((sum, { text }) => sum + text.length, 0);
    if (letters < minLetters || confidenceOf([line]) < doubtful || middleHeight(line) > highest) continue;
    for (const { left, top, width: wide, height: high } of line) {
      const [from, to] = [Math.max(0, left - 2), Math.min(width, left + wide + 2)];
      const last = Math.min(height, top + high + 2);
      for (let y = Math.max(0, top - 2); y < last; y += 1)
        if (from < to) rest.fill(255, y * width + from, y * width + to);
    }
  }
  return { width, height, data: rest };
}

async function slantedWords(grey: Grey, lines: readonly (readonly Word[])[]): Promise<Word[][]> {
  const rest = withoutLines(grey, lines);
  const angle = slantOf(rest);
  if (angle === null) return [];
  for (const quarters of [0, 2] as const) {
    const found = await atAngle(rest, quarters, angle);
    if (confidenceOf(found) >= doubtful && isLevel(found)) return found;
  }
  return [];
}

/** Words of an image, line by line, when held upright. Once `isLate`, tries no further rotation. */
export async function readWords(pixels: Pixels, isLate: () => boolean = () => false): Promise<string[]> {
  const grey = prepared(greyOf(pixels));
  const turns = turnsOf(grey);
  let best: { readonly lines: Word[][]; readonly confidence: number; readonly isLevel: boolean } | null = null;
  for (const [{ sideways, angle }, isOver] of turns.flatMap((turn) =>
    [false, true].map((over) => [turn, over] as const),
  )) {
    if (best !== null && isLate()) break;
    // A blank page is also blank upside down.
    if (isOver && !sideways && best?.lines.length === 0) continue;
    // Vertical words don't run along lines then either.
    if (isOver && !sideways && best?.confidence === 0 && turns.length > 1) continue;
    const quarters = sideways ? (isOver ? 3 : 1) : isOver ? 2 : 0;
    const lines = await atAngle(grey, quarters, angle);
    const confidence = isLevel(lines) ? confidenceOf(lines) : 0;
    if (best === null || confidence > best.confidence)
      best = { lines, confidence, isLevel: quarters === 0 && Math.abs(angle) < slight };
    if (confidence >= doubtful || (confidence > 0 && isUpright(lines))) break;
  }
  const { lines = [], isLevel: level = false } = best ?? {};
  const slanted = level && !isLate() ? await slantedWords(grey, lines) : [];
  return [...written(lines), ...written(slanted)];
}
