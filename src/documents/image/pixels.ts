import type { Reason } from "../../analysis";
import { isPacked, linesOfCode } from "./codes";
import { maxCodes, readCodes } from "./codes/qr";
import { strays } from "./words/repair";
import { mayHoldWords, withoutCodes } from "./rest";
import { readWords } from "./words";
import type { ReadPixels, ReadText } from "../reader";

/** Smaller than this in either dimension: rules, bullets, tracking pixels. */
const minSide = 12;
/** Minimum longer side of an image with words; smaller ones are symbols or logos. */
const wordy = 100;

/** Reads codes and, if asked, words in an image. */
export const readPixels: ReadPixels = async (pixels, { name, page }, words, tools) => {
  const texts: ReadText[] = [];
  const missing: Reason[] = [];
  const { width, height } = pixels;
  const miss = (code: Reason["code"]): unknown => missing.push({ code, detail: name });
  if (Math.min(width, height) < minSide) return { texts, missing };
  if (width * height > tools.limits.pixels) return { texts, missing: [{ code: "tooLarge", detail: name }] };
  const add = (layer: "qr" | "ocr", lines: readonly string[]): void => {
    const text = lines.join("\n").slice(0, tools.limits.characters);
    if (text !== "") texts.push({ name, layer, page, text });
  };
  let rest = pixels;
  try {
    const codes = await readCodes(pixels);
    if (codes.boxes.length > 0) rest = withoutCodes(pixels, codes.boxes);
    if (codes.boxes.length >= maxCodes) miss("tooMany");
    for (const payload of codes.texts) {
      add("qr", linesOfCode(payload));
      if (isPacked(payload)) miss("unsupported");
    }
  } catch {
    miss("internalError");
  }
  if (!words || Math.max(width, height) < wordy || !mayHoldWords(rest)) return { texts, missing };
  if (!tools.ocr) miss("picturesNotRead");
  else if (tools.isLate()) miss("tookTooLong");
  else {
    try {
      const lines = await readWords(rest, tools.isLate);
      const { mended, lost } = strays(lines);
      add("ocr", [...lines, ...mended]);
      if (lost) miss("accountNotRead");
    } catch {
      miss("internalError");
    }
  }
  return { texts, missing };
};
