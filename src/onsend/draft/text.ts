import type { Line } from "../../analysis";

/** The start is new; the whole conversation is below. */
const maxCharacters = 600_000;

const marks =
  /\bid\s*=\s*["']?(?:x_)*(?:appendonsend|divrplyfwdmsg|olk_src_body_section|mail-editor-reference-message-container|ms-outlook-mobile-reference-message|reply-intro)|\bclass\s*=\s*["']?(?:gmail_quote|yahoo_quoted|moz-cite-prefix)/i;

const blocks =
  /^(?:address|article|blockquote|br|center|dd|div|dl|dt|fieldset|h[1-6]|header|footer|hr|li|ol|p|pre|section|table|tr|ul)$/;
const unseen = /^(?:head|script|style|template|title)$/;
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

function decoded(text: string): string {
  if (text.indexOf("&") === -1) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, number?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      const code = number === undefined ? parseInt(hex ?? "", 16) : parseInt(number, 10);
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : "";
    },
  );
}

/** `quoteAt`: the line at which a program marked the earlier message. */
export type BodyLines = Readonly<{ lines: readonly Line[]; quoteAt: number | null }>;

/** Outlook made the HTML from what its writer sees: no hidden text to look for. */
export function linesOfHtml(html: string): BodyLines {
  const lines: Line[] = [];
  const read = html.slice(0, maxCharacters);
  let line = "";
  let depth = 0;
  let quoteAt: number | null = null;
  let hiddenBy: string | null = null;
  const flush = (): void => {
    lines.push({ text: line.replace(/[\s\xa0]+/g, " ").trim(), depth });
    line = "";
  };
  for (let at = 0; at < read.length;) {
    const open = read.indexOf("<", at);
    const textEnd = open === -1 ? read.length : open;
    if (hiddenBy === null) line += decoded(read.slice(at, textEnd)).replace(/[\r\n\t]/g, " ");
    if (open === -1) break;
    if (read.substr(open, 4) === "<!--") {
      const end = read.indexOf("-->", open + 4);
      at = end === -1 ? read.length : end + 3;
      continue;
    }
    const close = read.indexOf(">", open + 1);
    const tag = read.slice(open + 1, close === -1 ? read.length : close);
    at = close === -1 ? read.length : close + 1;
    const [, slash = "", written = ""] = /^(\/?)([a-z][a-z0-9]*)/i.exec(tag) ?? [];
    const name = written.toLowerCase();
    if (hiddenBy !== null) {
      if (slash !== "" && name === hiddenBy) hiddenBy = null;
      continue;
    }
    if (unseen.test(name)) {
      if (slash === "" && tag.charAt(tag.length - 1) !== "/") hiddenBy = name;
      continue;
    }
    if (blocks.test(name)) {
      if (line !== "" || name === "br") flush();
      if (name === "blockquote") depth = Math.max(0, depth + (slash === "" ? 1 : -1));
    } else if (name === "td" || name === "th") line += " ";
    if (slash === "" && quoteAt === null && marks.test(tag.slice(0, 500))) {
      if (line !== "") flush();
      quoteAt = lines.length;
    }
  }
  if (line !== "") flush();
  return { lines, quoteAt };
}

/** Each `>` is a level. */
export function linesOfText(text: string): BodyLines {
  const lines = text
    .slice(0, maxCharacters)
    .split(/\r\n|\r|\n/)
    .map((row): Line => {
      const marks = /^ ?(?:> ?){1,100}/.exec(row)?.[0] ?? "";
      return { text: row.slice(marks.length).replace(/\xa0/g, " "), depth: marks.split(">").length - 1 };
    });
  return { lines, quoteAt: null };
}
