import type { Pixels } from "../reader";
import { greyOf } from "./grey";
import { visualLines } from "./lines";
import { recognise } from "./ocr";

/** The words of a picture, line by line as a person sees them. */
export async function readWords(pixels: Pixels): Promise<string[]> {
  return visualLines(await recognise(greyOf(pixels), 0));
}
