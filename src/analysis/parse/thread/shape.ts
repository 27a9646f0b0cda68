import type { Line } from "../../facts";
import { isLabelled } from "./labels";
import { MAX_HEADER_LINE } from "./opening";

const ANNOUNCES = /^[\p{Pd}_=*~]\s{0,80}[\p{Pd}_=*~]/u;
const WORD = /[\p{L}\p{Cf}]/u;
const ENDS = [":", "：", "---"];

/** Whether a text has the shape of a quotation in any language; else no word needs to be looked up. */
export function mayQuote(lines: readonly Line[]): boolean {
  let labelled = 0;
  for (const { text, depth } of lines) {
    if (depth > 0) return true;
    if (text === "") continue;
    const end = text.trimEnd();
    if (ENDS.some((ending) => end.endsWith(ending)) || (ANNOUNCES.test(end.trimStart()) && WORD.test(text)))
      return true;
    if (text.length <= MAX_HEADER_LINE && isLabelled(text) && ++labelled >= 2) return true;
  }
  return false;
}
