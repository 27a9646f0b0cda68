/** Line ends as LF, whatever the sender used. */
export function normaliseLines(text: string): string {
  if (!text.includes("\r")) return text;
  // Split and join are several times faster than a regular expression with as many matches as lines.
  const unix = text.split("\r\n").join("\n");
  return unix.includes("\r") ? unix.split("\r").join("\n") : unix;
}

/** The depth of quotation marks at the start of a line. */
function quoteDepth(line: string): number {
  let depth = 0;
  while (line.charAt(depth) === ">") depth++;
  return depth;
}

/**
 * Joins the lines of a text in `format=flowed` (RFC 3676): a line that ends in a space goes on in the next one of the
 * same quote depth; `delSp` says that this space was put in for the wrapping only.
 */
export function unflow(text: string, delSp: boolean): string {
  const pieces: string[] = [];
  let depth = 0;
  let open = false;
  for (const line of text.split("\n")) {
    const lineDepth = quoteDepth(line);
    const stuffed = line.charAt(lineDepth) === " " ? 1 : 0;
    const content = line.slice(lineDepth + stuffed);
    // Section 4.3: the signature's separator ends in a space, and still stands alone.
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
