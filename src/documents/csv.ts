import { cellGap, closeBidi } from "./bidi";

const sampled = 20_000;

function separatorOf(text: string): string {
  const sample = text.slice(0, sampled);
  const counts = [";", "\t", "|", ","].map((separator) => [separator, sample.split(separator).length] as const);
  // Commas also appear in numbers and names: only used if nothing else separates.
  const [best] = counts.slice(0, 3).sort(([, a], [, b]) => b - a);
  if (best !== undefined && best[1] > 1 && best[1] * 4 >= (counts[3]?.[1] ?? 0)) return best[0];
  return ",";
}

const FORMULA = /^ ?=(?: ?&? ?"[^"\n]{0,200}"){1,50}/;
const textsTogether = (formula: string): string => formula.replace(/" ?& ?"/g, "").replace(/["=]/g, "");

/** CSV (RFC 4180) as lines with tabs between cells. Line breaks within quotes become spaces. */
export function tableLines(text: string): string {
  const separator = separatorOf(text);
  const pieces: string[] = [];
  let from = 0;
  let fresh = true;
  let balanced = true;
  const flush = (to: number): void => {
    if (to > from) pieces.push(closeBidi(text.slice(from, to).replace(FORMULA, textsTogether)));
  };
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"' && fresh && balanced) {
      const end = quoteEnd(text, at + 1);
      if (end < 0) {
        // A quote without an end is an ordinary character, and so are all that follow.
        balanced = false;
        continue;
      }
      flush(at);
      const field = text.slice(at + 1, end).replaceAll('""', '"');
      pieces.push(closeBidi(field.replace(/\s{1,99}/g, " ")));
      at = end;
      from = end + 1;
      fresh = false;
    } else if (char === separator) {
      flush(at);
      pieces.push(cellGap);
      from = at + 1;
      fresh = true;
    } else fresh = char === "\n" || char === "\r" || (fresh && char === " ");
  }
  flush(text.length);
  return pieces.join("");
}

function quoteEnd(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at;
}
