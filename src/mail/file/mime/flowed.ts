/** Normalises line ends to LF. */
export function normaliseLines(text: string): string {
  if (!text.includes("\r")) return text;
  // Split and join are several times faster than a regular expression that matches each line.
  const unix = text.split("\r\n").join("\n");
  return unix.includes("\r") ? unix.split("\r").join("\n") : unix;
}

function quoteDepth(line: string): number {
  let depth = 0;
  while (line.charAt(depth) === ">") depth++;
  return depth;
}

/** RFC 3676: a trailing space continues on the next line of that quote depth; with `delSp` it was only for wrapping. */
export function unflow(text: string, delSp: boolean): string {
  const pieces: string[] = [];
  let depth = 0;
  let open = false;
  for (const line of text.split("\n")) {
    const lineDepth = quoteDepth(line);
    const stuffed = line.charAt(lineDepth) === " " ? 1 : 0;
    const content = line.slice(lineDepth + stuffed);
    // Section 4.3: a signature separator ends with a space but isn't joined.
    const signature = content === "-- ";
    if (!open || lineDepth !== depth || signature) {
      if (pieces.length > 0) pieces.push("\n");
      pieces.push(lineDepth > 0 ? `${line.slice(0, lineDepth)} ` : "");
    }
    depth = lineDepth;
    open = content.endsWith(" ") && !signature;
    pieces.push(open && delSp ? content.slice(0, -1) : content);
  }
  return pieces.join("");
}
