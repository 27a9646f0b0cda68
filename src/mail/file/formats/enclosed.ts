import type { Enclosed } from "../mime/collector";
import { takeOffTransferEncoding } from "../mime/transfer";

/** Files of one text that are taken out: one more than a message may have parts, so that it is said. */
const MAX_FILES = 2001;
/** The longest line of a file: 45 bytes in groups, and what some programs put behind. */
const MAX_LINE = 64;

/** `begin 644 name`: its number is octal, and what follows is a line of data or the end. */
const BEGIN = /^begin 0?[0-7]{3} (\S.{0,250})$/;

/** Is this a line of uuencoded data? Its first character says how many there are (a blank stands for none). */
function isData(line: string): boolean {
  if (line === "end" || line === "`" || line === "") return true;
  if (line.length > MAX_LINE || !/^[ -`]+$/.test(line)) return false;
  const bytes = (line.charCodeAt(0) - 0x20) & 0x3f;
  // Blanks at the end of a line get lost.
  return line.length <= 2 + Math.ceil(bytes / 3) * 4 && bytes <= 45;
}

/**
 * Takes uuencoded files out of a text, as Outlook and others show it: `begin`, lines of data, `end`. What only looks like
 * one stays as it is.
 */
export function takeEnclosed(text: string): Enclosed {
  const kept: string[] = [];
  const files: Enclosed["files"][number][] = [];
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const name = BEGIN.exec(line)?.[1];
    let end = at + 1;
    if (name !== undefined && files.length < MAX_FILES)
      while (end < lines.length && lines[end] !== "end" && isData(lines[end] ?? "")) end++;
    // One line of data at least, and something that ends it: else somebody wrote a sentence.
    if (name === undefined || end < at + 2 || (end < lines.length && lines[end] !== "end")) {
      kept.push(line);
      continue;
    }
    const data = new TextEncoder().encode(lines.slice(at, end + 1).join("\n"));
    const { bytes, damaged } = takeOffTransferEncoding(data, "uuencode");
    files.push({ name, bytes, damaged });
    at = end;
  }
  const yenc = lines.some((line) => line.startsWith("=ybegin "));
  return { text: kept.join("\n"), files, yenc };
}
