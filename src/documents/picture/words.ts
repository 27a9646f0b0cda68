import type { Pixels } from "../reader";
import { greyOf, scaled, turned, type Grey } from "./grey";
import { levelled } from "./level";
import { visualLines, type Word } from "./lines";
import { recognise } from "./ocr";
import { repaired } from "./repair";
import { turnsOf } from "./upright";

/** Longer side up to which a picture is made larger, and how much at most: small letters are not told apart. */
const small = 1_500;
const enlarged = 2_200;
const most = 3;
/** Pixels that are recognised; of a larger picture a smaller copy. An A4 page of 300 dpi has 8.7 million. */
const large = 9_000_000;

/** Below this mean confidence (of 100) the page may stand on its head. */
const doubtful = 60;
/** Degrees that words may slope without harm. */
const slight = 0.25;

function fitted(grey: Grey): Grey {
  const { width, height } = grey;
  const longer = Math.max(width, height);
  if (longer < small) return scaled(grey, Math.min(most, enlarged / longer));
  return width * height > large ? scaled(grey, Math.sqrt(large / (width * height))) : grey;
}

/** Mean confidence, a letter a vote. */
function confidenceOf(lines: readonly (readonly Word[])[]): number {
  let letters = 0;
  let sum = 0;
  for (const { text, confidence } of lines.flat()) {
    letters += text.length;
    sum += text.length * confidence;
  }
  return letters === 0 ? 0 : sum / letters;
}

/** Words that are read beyond doubt, though others are not: handwriting, stamps. A page that stands on its head has none. */
const certain = 85;
const enough = 8;

function isUpright(lines: readonly (readonly Word[])[]): boolean {
  return (
    lines.flat().filter(({ text, confidence }) => /\p{L}{4}/u.test(text) && confidence >= certain).length >= enough
  );
}

/** Do its words lie along the lines? Tesseract reads words that stand upright too, but puts them in no order. */
function isLevel(lines: readonly (readonly Word[])[]): boolean {
  const words = lines.flat().filter(({ text }) => text.length > 3);
  const lying = words.filter(({ width, height }) => width > height).length;
  return lying >= words.length / 2;
}

const written = (lines: readonly Word[][]): string[] => visualLines(lines).map(repaired);

/** The words of a picture, line by line as a person sees them who holds it the right way up. */
export async function readWords(pixels: Pixels): Promise<string[]> {
  const grey = levelled(fitted(greyOf(pixels)));
  const turns = turnsOf(grey);
  let best: { readonly lines: Word[][]; readonly confidence: number } | null = null;
  for (const [{ sideways, angle }, isOver] of turns.flatMap((turn) =>
    [false, true].map((over) => [turn, over] as const),
  )) {
    // A blank page is blank from below, too.
    if (isOver && !sideways && best?.lines.length === 0) continue;
    // Nor do words that stand upright lie along the lines then.
    if (isOver && !sideways && best?.confidence === 0 && turns.length > 1) continue;
    const quarters = sideways ? (isOver ? 3 : 1) : isOver ? 2 : 0;
    const radians = Math.abs(angle) < slight ? 0 : (angle * Math.PI) / 180;
    const lines = await recognise(turned(grey, quarters), radians);
    const confidence = isLevel(lines) ? confidenceOf(lines) : 0;
    if (best === null || confidence > best.confidence) best = { lines, confidence };
    if (confidence >= doubtful || (confidence > 0 && isUpright(lines))) break;
  }
  return written(best?.lines ?? []);
}
