import type { Line, VisibleText } from "../facts";

/** Characters of a body that are read. What lies beyond is cut, and the reader says so. */
export const MAX_BODY_CHARACTERS = 4_000_000;
/** Lines of a body that are kept. */
export const MAX_LINES = 200_000;

/** Leaves ink: newsletters pad a preview line with hundreds of fillers, joiners and blank Braille cells. */
const INK = /[^\s\p{Cc}\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0\ufe00-\ufe0f]/u;

/** Whether a text has anything in it that leaves ink on a screen. */
export function hasInk(text: string): boolean {
  return INK.test(text);
}

/** Minimum letters and digits of a text; below it, an image may hold the message. */
const minLetters = 40;
const maxLineLength = 1_000;

/** Is there enough text for an image to be only a logo or an ornament? */
export function saysMuch(voice: { readonly lines: readonly string[] } | undefined): boolean {
  let letters = 0;
  for (const line of voice?.lines ?? []) {
    letters += line.slice(0, maxLineLength).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    if (letters >= minLetters) return true;
  }
  return false;
}

const OVERRIDE = /[\u202d\u202e]/;
/** What opens an embedding, an override or an isolate (UAX 9, section 2). */
const OPENS = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/;
const ISOLATE = /[\u2066-\u2068]/;
const BREAK = /[\n\r\u2029]/;
/** Of these within each other that are followed (UAX 9, BD2: max_depth). */
const maxDepth = 125;

/** A text in the order in which it is seen: overrides run backwards (UAX 9). @param cells Each cell begins again at a tab. */
export function asSeen(text: string, cells = false): string {
  if (!OVERRIDE.test(text)) return text;
  const open: { readonly mark: string; readonly pieces: string[] }[] = [];
  let seen = "";
  let beyond = 0;
  const put = (piece: string): void => {
    const last = open.at(-1);
    if (last === undefined) seen += piece;
    else last.pieces.push(piece);
  };
  const flush = (from: number): void => {
    let inner = "";
    for (let at = open.length - 1; at >= from; at -= 1) {
      const { mark, pieces } = open[at] ?? { mark: "", pieces: [] };
      if (pieces.length === 0) continue;
      if (inner !== "") pieces.push(inner);
      inner = (mark === "\u202e" ? pieces.reverse() : pieces).join("");
      pieces.length = 0;
    }
    if (inner === "") return;
    if (from === 0) seen += inner;
    else open[from - 1]?.pieces.push(inner);
  };
  const end = (from = 0): void => {
    flush(from);
    open.length = from;
  };
  for (const character of text) {
    if (OPENS.test(character)) {
      if (open.length < maxDepth) open.push({ mark: character, pieces: [] });
      else beyond += 1;
    } else if (character === "\u202c") {
      if (beyond > 0) beyond -= 1;
      else if (!ISOLATE.test(open.at(-1)?.mark ?? "\u2066")) end(open.length - 1);
    } else if (character === "\u2069") {
      let isolate = open.length - 1;
      while (isolate >= 0 && !ISOLATE.test(open[isolate]?.mark ?? "")) isolate -= 1;
      if (isolate >= 0) end(isolate);
    } else if (character === "\t" || BREAK.test(character)) {
      // What a tab parts is turned round apart (UAX 9, rule L1).
      if (character === "\t" && !cells) flush(0);
      else {
        end();
        beyond = 0;
      }
      seen += character;
    } else put(character);
  }
  end();
  return seen;
}

/** Takes spaces and tabs off both ends, in one pass; a regular expression for the tail would go quadratic. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09;

const LINE_END = /\r\n|\r|\n|\u2028|\u2029/;
/** Quotation levels that are counted; deeper ones stay at this depth. */
const MAX_QUOTE_DEPTH = 100;

/** Reads a text/plain body: lines with the depth of their ">" (RFC 3676 section 4.5). `cut`: it was longer than is read. */
export function readPlain(text: string): VisibleText {
  const read = text.slice(0, MAX_BODY_CHARACTERS);
  const rows = read.split(LINE_END, MAX_LINES + 1);
  const cut = read.length < text.length || rows.length > MAX_LINES;
  const lines = rows.slice(0, MAX_LINES).map((row) => quotedLine(row));
  return { lines, hidden: [], links: [], alts: [], ...(cut && { cut }) };
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
