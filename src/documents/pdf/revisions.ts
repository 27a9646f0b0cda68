import type { DocumentNote } from "../../analysis";

const maxVersions = 3;

/** Ends of earlier versions, earliest first (PDF 32000-1, 7.5.6); linearised files have two. `text`: one character per byte. */
export function earlierEnds(text: string): number[] {
  const ends: number[] = [];
  const sign = "startxref";
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
    const found = /^\s{1,8}\d{1,12}\s{0,8}(?:%%EOF)?/.exec(text.slice(at + sign.length, at + sign.length + 40));
    if (found !== null) ends.push(at + sign.length + found[0].length);
  }
  if (text.slice(0, 2_048).includes("/Linearized")) ends.shift();
  ends.pop();
  if (ends.length <= maxVersions) return ends;
  // The first, and the last ones.
  return [...ends.slice(0, 1), ...ends.slice(1 - maxVersions)];
}

const compact = (line: string): string => line.replace(/\s/g, "");

/** Lines removed and added on a page; null if only their order changed. */
export function difference(
  name: string,
  page: number,
  before: readonly string[],
  after: readonly string[],
): DocumentNote | null {
  const without = (lines: readonly string[], others: readonly string[]): string[] => {
    const known = new Set(others.map(compact));
    return lines.filter((line) => !known.has(compact(line)));
  };
  const [gone, came] = [without(before, after), without(after, before)];
  return gone.length + came.length === 0 ? null : { kind: "edited", name, page, before: gone, after: came };
}
