import type { Reason } from "../../analysis";
import { isPacked, linesOfCode } from "./codes";
import { mostCodes, readCodes } from "./codes/qr";
import { holds } from "./words/repair";
import { mayHoldWords, withoutCodes } from "./rest";
import { strays } from "./words/strays";
import { readWords } from "./words";
import type { ReadPixels, ReadText } from "../reader";

/** Fewer pixels than this across or down hold no line of words and no code: rules, bullets, tracking pixels. */
const smallest = 12;
/** An image with words worth reading is as wide as this somewhere, or as high: less is a symbol or a logo. */
const wordy = 100;

/** Reads codes and, where asked for, words out of pixels. */
export const readPixels: ReadPixels = async (pixels, { name, page }, words, tools) => {
  const texts: ReadText[] = [];
  const missing: Reason[] = [];
  const { width, height } = pixels;
  const miss = (code: Reason["code"]): unknown => missing.push({ code, detail: name });
  if (Math.min(width, height) < smallest) return { texts, missing };
  if (width * height > tools.limits.pixels) return { texts, missing: [{ code: "tooLarge", detail: name }] };
  const add = (layer: "qr" | "ocr", lines: readonly string[]): void => {
    const text = lines.join("\n").slice(0, tools.limits.characters);
    if (text !== "") texts.push({ name, layer, page, text });
  };
  let rest = pixels;
  try {
    const codes = await readCodes(pixels);
    if (codes.boxes.length > 0) rest = withoutCodes(pixels, codes.boxes);
    if (codes.boxes.length >= mostCodes) miss("tooMany");
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
      const { mended, lost } = strays(lines, holds);
      add("ocr", [...lines, ...mended]);
      if (lost) miss("accountNotRead");
    } catch {
      miss("internalError");
    }
  }
  return { texts, missing };
};
