import type { Reason } from "../../analysis/gathered";
import type { Header } from "../../analysis/item";
import { guessText } from "./charset";
import type { Budget } from "./limits";

/** A block of header fields, and what of it was left out. */
export interface HeaderBlock {
  readonly fields: readonly Header[];
  readonly missing: readonly Reason[];
  /** Where, in bytes, the first text stands that is no field; null where there is none. */
  readonly strayStart: number | null;
}

/** Fields that are kept beyond the limits: padding must not push out who writes, or how the body is to be read. */
const ALWAYS_KEPT: ReadonlySet<string> = new Set(
  (
    "from sender reply-to to cc subject date message-id in-reply-to references received authentication-results " +
    "content-type content-transfer-encoding content-disposition content-id"
  ).split(" "),
);
/** How many of each name, and how many characters of each, are kept beyond the limits. */
const KEPT_COPIES = 20;
const KEPT_CHARS = 16 * 1024;

const isBlank = (char: string): boolean => char === " " || char === "\t";

/** RFC 5322 section 2.2: printable ASCII without the colon; blanks before the colon are obsolete syntax. */
function nameOf(line: string): string | null {
  const colon = line.indexOf(":");
  let end = colon;
  while (end > 0 && isBlank(line.charAt(end - 1))) end--;
  if (end <= 0) return null;
  for (let i = 0; i < end; i++) {
    const code = line.charCodeAt(i);
    if (code < 33 || code > 126) return null;
  }
  return line.slice(0, end);
}

/** Only blanks: String.trim would also take characters that make a name or value another one. */
function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charAt(start))) start++;
  while (end > start && isBlank(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** A field's value: unfolded (the line breaks go, the blanks stay); a stray carriage return is a blank. */
function valueOf(lines: readonly string[]): string {
  const unfolded = lines.join("");
  const value = unfolded.slice(unfolded.indexOf(":") + 1);
  return trimBlanks(value.includes("\r") ? value.replaceAll("\r", " ") : value);
}

/** Lines that belong together: a field with its continuations. */
function unfold(text: string): { readonly folded: readonly string[][]; readonly stray: number } {
  const folded: string[][] = [];
  let stray = -1;
  let open = false;
  for (let start = 0; start < text.length;) {
    const found = text.indexOf("\n", start);
    const next = found < 0 ? text.length : found + 1;
    let end = found < 0 ? text.length : found;
    if (end > start && text.charAt(end - 1) === "\r") end--;
    const line = text.slice(start, end);
    if (isBlank(line.charAt(0))) {
      if (open) folded.at(-1)?.push(line);
    } else if (nameOf(line) !== null) {
      folded.push([line]);
      open = true;
    } else {
      open = false;
      // The envelope line of an mbox, or one that was escaped, is no text.
      if (stray < 0 && !/^>*From /.test(line)) stray = start;
    }
    start = next;
  }
  return { folded, stray };
}

/** The place in bytes of a place in the text: the same where each byte became one character. */
function byteOffset(text: string, offset: number, bytes: number): number {
  return text.length === bytes ? offset : new TextEncoder().encode(text.slice(0, offset)).length;
}

/** Reads a block of header fields (RFC 5322 section 2.2, RFC 6532 for UTF-8), from the top, within what is left of the budget. */
export function readHeaders(bytes: Uint8Array, budget: Budget): HeaderBlock {
  const text = guessText(bytes);
  const { folded, stray } = unfold(text);
  const fields: Header[] = [];
  const copies = new Map<string, number>();
  const missing = new Map<string, Reason>();
  for (const lines of folded) {
    const name = nameOf(lines[0] ?? "") ?? "";
    let value = valueOf(lines);
    const code = budget.headerFields <= 0 ? "tooMany" : value.length > budget.headerChars ? "tooLarge" : null;
    if (code !== null) {
      missing.set(code, { code, detail: "header" });
      const key = name.toLowerCase();
      const count = (copies.get(key) ?? 0) + 1;
      copies.set(key, count);
      if (!ALWAYS_KEPT.has(key) || count > KEPT_COPIES) continue;
      value = value.slice(0, KEPT_CHARS);
    } else {
      budget.headerFields--;
      budget.headerChars -= name.length + value.length;
    }
    fields.push({ name, value });
  }
  return {
    fields,
    missing: [...missing.values()],
    strayStart: stray < 0 ? null : byteOffset(text, stray, bytes.length),
  };
}

/** The value of the first field of this name (lower case), or null: later copies of a field count for nobody. */
export function firstValue(fields: readonly Header[], name: string): string | null {
  return fields.find((field) => field.name.toLowerCase() === name)?.value ?? null;
}

/** The values of all fields of this name (lower case), from the top. */
export function allValues(fields: readonly Header[], name: string): readonly string[] {
  return fields.filter((field) => field.name.toLowerCase() === name).map(({ value }) => value);
}
