import type { Enclosed } from "../mime/collector";
import { takeOffTransferEncoding } from "../mime/transfer";

/** One more than a message may have parts, so that the excess is reported. */
const MAX_FILES = 2001;
/** Maximum line: 45 bytes encoded, plus what some programs append. */
const MAX_LINE = 64;

/** `begin 644 name`: an octal mode, then data lines or the end. */
const BEGIN = /^begin 0?[0-7]{3} (\S.{0,250})$/;

function isData(line: string): boolean {
  if (line === "end" || line === "`" || line === "") return true;
  if (line.length > MAX_LINE || !/^[ -`]+$/.test(line)) return false;
  const bytes = (line.charCodeAt(0) - 0x20) & 0x3f;
  return line.length <= 2 + Math.ceil(bytes / 3) * 4 && bytes <= 45;
}

/** As Outlook does: `begin`, data lines, `end`. Leaves lookalikes in place. */
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
    // Require a data line and an end: otherwise it is a sentence.
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
