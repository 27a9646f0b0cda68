import type { Header, Reason } from "../../../analysis";
import { latin1 } from "../../../codecs";
import { guessText, strictText } from "../mime/text";
import type { Budget } from "../limits";

/** A header block, and what was left out. */
export interface HeaderBlock {
  readonly fields: readonly Header[];
  readonly missing: readonly Reason[];
  readonly strayStart: number | null;
}

/** Fields kept beyond the limits: padding must not displace the author or the body's encoding. */
const ALWAYS_KEPT: ReadonlySet<string> = new Set(
  (
    "from sender reply-to to cc subject date message-id in-reply-to references received authentication-results " +
    "content-type content-transfer-encoding content-disposition content-id"
  ).split(" "),
);
const KEPT_COPIES = 20;
const KEPT_CHARS = 16 * 1024;
/** Bytes searched for these. Servers accept far less: Exchange 256 KiB by default. */
const MAX_SCANNED_BYTES = 8 * 1024 * 1024;
const isBlank = (char: string): boolean => char === " " || char === "\t";

/** RFC 5322 section 2.2: printable ASCII except the colon; spaces before the colon are obsolete syntax. */
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

/** Only spaces: String.trim would also remove characters that make a name or value different. */
function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charAt(start))) start++;
  while (end > start && isBlank(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** The unfolded value: line breaks go, spaces stay; a stray carriage return is a space. */
function valueOf(lines: readonly string[]): string {
  const unfolded = lines.join("");
  const value = unfolded.slice(unfolded.indexOf(":") + 1);
  return trimBlanks(value.includes("\r") ? value.replaceAll("\r", " ") : value);
}

/** Returns the position of the first text that isn't a field, or -1. */
function eachField(text: string, take: (name: string, lines: readonly string[]) => void): number {
  let stray = -1;
  let name: string | null = null;
  let lines: string[] = [];
  const close = (): void => {
    if (name !== null) take(name, lines);
  };
  for (let start = 0; start < text.length;) {
    const found = text.indexOf("\n", start);
    const next = found < 0 ? text.length : found + 1;
    let end = found < 0 ? text.length : found;
    if (end > start && text.charAt(end - 1) === "\r") end--;
    const line = text.slice(start, end);
    if (isBlank(line.charAt(0))) {
      lines.push(line);
    } else {
      close();
      name = nameOf(line);
      lines = [line];
      // An mbox envelope line, even escaped, isn't text.
      if (name === null && stray < 0 && !/^>*From /.test(line)) stray = start;
    }
    start = next;
  }
  close();
  return stray;
}

function byteOffset(text: string, offset: number, bytes: number): number {
  return text.length === bytes ? offset : new TextEncoder().encode(text.slice(0, offset)).length;
}

/** Of a header that isn't UTF-8 as a whole: fields come from several programs. */
function fieldText(value: string): string {
  if (!/[\u0080-\u00ff]/.test(value)) return value;
  return guessText(Uint8Array.from(value, (char) => char.charCodeAt(0)));
}

class FieldKeeper {
  readonly fields: Header[] = [];
  readonly missing = new Map<string, Reason>();
  private readonly copies = new Map<string, number>();

  /** @param inBytes lines are bytes still to be decoded */
  constructor(
    private readonly budget: Budget,
    private readonly inBytes: boolean,
  ) {}

  take(name: string, lines: readonly string[]): void {
    const value = this.inBytes ? fieldText(valueOf(lines)) : valueOf(lines);
    const tooLarge = name.length + value.length > this.budget.headerChars;
    if (this.budget.headerFields > 0 && !tooLarge) {
      this.budget.headerFields--;
      this.budget.headerChars -= name.length + value.length;
      this.fields.push({ name, value });
      return;
    }
    const code = tooLarge ? "tooLarge" : "tooMany";
    this.missing.set(code, { code, detail: "header" });
    const key = name.toLowerCase();
    if (!ALWAYS_KEPT.has(key)) return;
    const count = this.copies.get(key) ?? 0;
    this.copies.set(key, count + 1);
    if (count < KEPT_COPIES) this.fields.push({ name, value: value.slice(0, KEPT_CHARS) });
  }
}

/** RFC 5322 section 2.2; UTF-8 per RFC 6532. Within the budget. */
export function readHeaders(bytes: Uint8Array, budget: Budget): HeaderBlock {
  const scanned = bytes.subarray(0, MAX_SCANNED_BYTES);
  const whole = strictText(scanned);
  const text = whole ?? latin1(scanned);
  const keeper = new FieldKeeper(budget, whole === null);
  const stray = eachField(text, (name, lines) => keeper.take(name, lines));
  if (scanned.length < bytes.length) keeper.missing.set("tooLarge", { code: "tooLarge", detail: "header" });
  const strayStart = stray < 0 ? null : byteOffset(text, stray, scanned.length);
  return { fields: keeper.fields, missing: [...keeper.missing.values()], strayStart };
}

/** Lower case, or null: later copies don't count. */
export function firstValue(fields: readonly Header[], name: string): string | null {
  return fields.find((field) => field.name.toLowerCase() === name)?.value ?? null;
}

/** Values of all fields of this name (lower case), from the top. */
export function allValues(fields: readonly Header[], name: string): readonly string[] {
  return fields.filter((field) => field.name.toLowerCase() === name).map(({ value }) => value);
}
