import { rawLines } from "./lines";

/** What a code says, as lines. */
export function linesOfCode(payload: string): string[] {
  return rawLines(payload);
}
