/** Line ends as LF, whatever the sender used. */
export function normaliseLines(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
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
  const result: string[] = [];
  let paragraph: string[] = [];
  let depth = 0;
  const close = (): void => {
    if (paragraph.length > 0) result.push((depth > 0 ? `${">".repeat(depth)} ` : "") + paragraph.join(""));
    paragraph = [];
  };
  for (const line of text.split("\n")) {
    const lineDepth = quoteDepth(line);
    const unquoted = line.slice(lineDepth);
    const content = unquoted.startsWith(" ") ? unquoted.slice(1) : unquoted;
    // Section 4.3: the signature's separator ends in a space, and still stands alone.
    const signature = content === "-- ";
    if (lineDepth !== depth || signature) close();
    depth = lineDepth;
    const flows = content.endsWith(" ") && !signature;
    paragraph.push(flows && delSp ? content.slice(0, -1) : content);
    if (!flows) close();
  }
  close();
  return result.join("\n");
}
