import type { Line, VisibleText } from "../facts";
import { asSeen, hasInk, MAX_BODY_CHARACTERS, MAX_LINES } from "./lines";

const LINE_END = /\r\n|\r|\n|\u2028|\u2029/;
/** Quotation levels that are counted; deeper ones stay at this depth. */
const MAX_QUOTE_DEPTH = 100;

/** Reads a text/plain body: lines with the depth of their ">" (RFC 3676 section 4.5). `cut`: it was longer than is read. */
export function readPlain(text: string): VisibleText {
  const read = text.slice(0, MAX_BODY_CHARACTERS);
  const rows = read.split(LINE_END, MAX_LINES + 1);
  const cut = read.length < text.length || rows.length > MAX_LINES;
  return {
    lines: rows.slice(0, MAX_LINES).map((row) => quotedLine(row)),
    hidden: [],
    links: [],
    alts: [],
    ...(cut && { cut }),
  };
}

/** A line with its quotation marks counted and taken off. @param around The levels that it is in already. */
export function quotedLine(row: string, around = 0): Line {
  let at = row.charCodeAt(0) === 0x20 && row.charCodeAt(1) === 0x3e ? 1 : 0;
  let depth = 0;
  while (row.charCodeAt(at) === 0x3e) {
    depth++;
    at++;
    if (row.charCodeAt(at) === 0x20 || row.charCodeAt(at) === 0xa0) at++;
  }
  const text = depth === 0 ? row : row.slice(at);
  return { text: hasInk(text) ? asSeen(text) : "", depth: Math.min(around + depth, MAX_QUOTE_DEPTH) };
}
