import { hexByte } from "../../../codecs";
import { decodeText } from "../mime/text";
import { decodeWords } from "./words";

/** `text/plain; charset=utf-8`, with value and parameter names in lower case. */
export type Structured = { readonly value: string; readonly parameters: ReadonlyMap<string, string> };

const isBlank = (char: string): boolean => char === " " || char === "\t";

class Scanner {
  private at = 0;
  constructor(private readonly text: string) {}

  get done(): boolean {
    return this.at >= this.text.length;
  }

  peek(): string {
    return this.text.charAt(this.at);
  }

  skip(): void {
    this.at++;
  }

  /** An unclosed parenthesis isn't a comment. */
  skipBlanks(): void {
    while (!this.done) {
      if (isBlank(this.peek())) this.at++;
      else if (this.peek() !== "(" || !this.skipComment()) return;
    }
  }

  private skipComment(): boolean {
    let depth = 0;
    for (let i = this.at; i < this.text.length; i++) {
      const char = this.text.charAt(i);
      if (char === "\\") i++;
      else if (char === "(") depth++;
      else if (char === ")" && --depth === 0) {
        this.at = i + 1;
        return true;
      }
    }
    return false;
  }

  until(stops: string): string {
    const start = this.at;
    while (!this.done && !stops.includes(this.peek())) this.at++;
    let end = this.at;
    while (end > start && isBlank(this.text.charAt(end - 1))) end--;
    return this.text.slice(start, end);
  }

  /** Escapes resolved; an unclosed string runs to the end. */
  quoted(): string {
    let result = "";
    for (this.skip(); !this.done && this.peek() !== '"'; this.skip()) {
      // `filename="C:\invoice.pdf"`: a backslash only escapes a quote or itself; otherwise it is an unescaped path.
      if (this.peek() === "\\" && /["\\]/.test(this.text.charAt(this.at + 1))) this.skip();
      result += this.peek();
    }
    this.skip();
    return result;
  }
}

/** `name*1*` of RFC 2231 is section 1, percent-encoded. */
type Section = { readonly encoded: boolean; readonly text: string };

function percentDecode(text: string): Uint8Array {
  const raw = new TextEncoder().encode(text);
  const out = new Uint8Array(raw.length);
  let length = 0;
  for (let i = 0; i < raw.length; i++) {
    const escaped = raw[i] === 0x25 ? hexByte(raw, i + 1) : -1;
    out[length++] = escaped < 0 ? (raw[i] ?? 0) : escaped;
    if (escaped >= 0) i += 2;
  }
  return out.subarray(0, length);
}

/** RFC 2231 sections 3 and 4; decodes adjacent encoded ones together. */
function joinSections(sections: ReadonlyMap<number, Section>): string {
  const ordered = [...sections].sort(([a], [b]) => a - b).map(([, section]) => section);
  let charset = "utf-8";
  let result = "";
  let pending = "";
  const flush = (): void => {
    result += decodeText(percentDecode(pending), charset).text;
    pending = "";
  };
  for (const [index, { encoded, text }] of ordered.entries()) {
    const stated = index === 0 && encoded ? /^([^']{0,80})'[^']{0,80}'/.exec(text) : null;
    if (stated?.[1]) charset = stated[1];
    if (encoded) {
      pending += stated ? text.slice(stated[0].length) : text;
    } else {
      flush();
      result += text;
    }
  }
  flush();
  return result;
}

/** RFC 2045 section 5.1, RFC 2231. The first duplicate wins; `filename*` precedes the plain one (RFC 6266 section 4.3). */
export function parseStructured(field: string): Structured {
  const scanner = new Scanner(field);
  scanner.skipBlanks();
  const value = (scanner.peek() === '"' ? scanner.quoted() : scanner.until(";(")).toLowerCase();
  const plain = new Map<string, string>();
  const extended = new Map<string, Map<number, Section>>();
  while (!scanner.done) {
    scanner.until(";");
    scanner.skip();
    scanner.skipBlanks();
    const name = scanner.until("=;").toLowerCase();
    if (scanner.peek() !== "=") continue;
    scanner.skip();
    scanner.skipBlanks();
    // A parenthesis within a token belongs to it (`filename=Invoice(1).pdf`): comments need a space before them.
    const text = scanner.peek() === '"' ? scanner.quoted() : scanner.until(";").replace(/\s\([^()]*\)$/, "");
    const section = /^([^*]+)\*(?:(\d{1,4})(\*?))?$/.exec(name);
    if (section === null) {
      if (!plain.has(name)) plain.set(name, text);
      continue;
    }
    const [, base = "", number = "0", star] = section;
    const sections = extended.get(base) ?? new Map<number, Section>();
    extended.set(base, sections);
    if (!sections.has(Number(number))) sections.set(Number(number), { encoded: star !== "", text });
  }
  for (const [name, sections] of extended) plain.set(name, joinSections(sections));
  return { value, parameters: plain };
}

const MAX_NAME_CHARS = 255;

/** Controls, and bidi controls (`invoice\u202efdp.exe`); Unicode section 23.2 and UAX 9. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A file name without folders and invisible characters; null if nothing remains. */
export function cleanName(claimed: string): string | null {
  const name = claimed.replaceAll(UNSEEN, "");
  const last = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1).trim();
  return last === "" || last === "." || last === ".." ? null : last.slice(0, MAX_NAME_CHARS);
}

/** Decoded (RFC 2231, encoded words), without folders and invisible characters. Null without a name. */
export function fileNameOf(disposition: Structured, type: Structured): string | null {
  return cleanName(decodeWords(disposition.parameters.get("filename") ?? type.parameters.get("name") ?? ""));
}
