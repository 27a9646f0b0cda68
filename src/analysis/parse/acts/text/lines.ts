const bullet = /^\s*(?:[-*\u2022\u2023\u25aa\u25cf\u2013\u2014>+]|\(?[0-9]{1,2}[.)]|\(?[a-z][.)])\s/i;
const label = /^\s*[^\s:][^:]{0,40}:(?:\s|$)/;
const lowerStart = /^\s*[("'\u201c\u2018]?\p{Ll}/u;
/** Fillers of Hangul and the blank of Braille: drawn as white, and as wide as a space, but no white space to a program. */
const wide = /[\u115f\u1160\u2800\u3164\uffa0]/g;
const hyphenated = /\p{L}-$/u;
/** Lines shorter than this were not wrapped by a mail program, which wraps at 65 to 80. */
const wrapWidth = 50;
const softBreak = "\u2028";
const hardBreak = "\n";

function isTable(line: string): boolean {
  return line.includes("\t") || line.includes(" | ") || line.trim().includes("    ");
}

function join(above: string, below: string): string {
  const end = above.trimEnd();
  if (end === "" || below.trim() === "" || bullet.test(below) || isTable(above) || isTable(below)) return hardBreak;
  if (lowerStart.test(below)) return end.endsWith("-") && hyphenated.test(end) ? "" : " ";
  if (label.test(below)) return hardBreak;
  return end.length >= wrapWidth ? " " : softBreak;
}

/** One text of a segment's lines; wrapped ones joined by a space. `room` bounds the length, `cut` says if it did. */
export function joinLines(lines: readonly string[], room: number): { text: string; cut: boolean } {
  const pieces: string[] = [];
  let length = 0;
  let above = "";
  for (const written of lines) {
    const line = written.replace(wide, " ");
    const glue = length === 0 ? "" : join(above, line);
    const rest = room - length - glue.length;
    pieces.push(glue, line.length > rest ? line.slice(0, Math.max(0, rest)) : line);
    if (line.length > rest) return { text: pieces.join(""), cut: true };
    length += glue.length + line.length;
    above = line;
  }
  return { text: pieces.join(""), cut: false };
}
