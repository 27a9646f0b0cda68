const bullet = /^\s*(?:[-*\u2022\u2023\u25aa\u25cf\u2013\u2014>+]|\(?[0-9]{1,2}[.)]|\(?[a-z][.)])\s/i;
const label = /^\s*[^\s:][^:]{0,40}:(?:\s|$)/;
const lowerStart = /^\s*[("'\u201c\u2018]?\p{Ll}/u;
/** Lines shorter than this were not wrapped by a mail program, which wraps at 65 to 80. */
const wrapWidth = 50;

/** A line break inside a paragraph that may or may not end a sentence: the reader of sentences looks across it. */
const softBreak = "\u2028";
/** A line break that ends whatever stood before it. */
const hardBreak = "\n";

function isTable(line: string): boolean {
  return line.includes("\t") || line.includes(" | ") || line.trim().includes("    ");
}

function join(above: string, below: string): string {
  if (above.trim() === "" || below.trim() === "") return hardBreak;
  if (bullet.test(below) || isTable(above) || isTable(below)) return hardBreak;
  if (/\p{L}-\s*$/u.test(above) && lowerStart.test(below)) return "";
  if (lowerStart.test(below)) return " ";
  if (label.test(below)) return hardBreak;
  return above.trimEnd().length >= wrapWidth ? " " : softBreak;
}

/**
 * One text of a segment's lines: lines that a mail program wrapped are joined by a space; bullets, table rows and
 * labelled lines stand alone. `room` bounds the length; what is beyond it is left out and `cut` says so.
 */
export function joinLines(lines: readonly string[], room: number): { text: string; cut: boolean } {
  let text = "";
  let above = "";
  for (const line of lines) {
    const glue = text === "" ? "" : join(above, line);
    if (text.length + glue.length + line.length > room) {
      const rest = Math.max(0, room - text.length - glue.length);
      return { text: text + glue + line.slice(0, rest), cut: true };
    }
    text += glue + line;
    above = line;
  }
  return { text, cut: false };
}
