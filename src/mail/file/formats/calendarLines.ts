import { bounded, decodeQuotedPrintable } from "../../../codecs";
import { decodeText } from "../mime/charset";

/** Unfolded: `NAME;PARAMETER=value:value`, with names in lower case. */
export interface CalendarLine {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

const MAX_LINES = 20_000;

function outsideQuotes(text: string, stops: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') quoted = !quoted;
    else if (!quoted && stops.includes(char)) return at;
  }
  return text.length;
}

function lineOf(text: string): CalendarLine {
  const colon = outsideQuotes(text, ":", 0);
  // Keep what isn't a property: it may be visible text.
  if (colon === text.length) return { name: "", parameters: new Map(), value: text };
  const head = text.slice(0, colon);
  const parameters = new Map<string, string>();
  const first = outsideQuotes(head, ";", 0);
  for (let at = first; at < head.length;) {
    const end = outsideQuotes(head, ";", at + 1);
    const [key = "", ...rest] = head.slice(at + 1, end).split("=");
    const name = key.trim().toLowerCase();
    // Version 1.0 states the encoding without a parameter name.
    if (rest.length === 0 && /^(?:quoted-printable|base64)$/.test(name)) parameters.set("encoding", name);
    else if (!parameters.has(name)) parameters.set(name, rest.join("=").replaceAll('"', ""));
    at = end;
  }
  // A group may precede the name.
  const name = head.slice(0, first).trim().toLowerCase();
  return { name: name.slice(name.indexOf(".") + 1), parameters, value: text.slice(colon + 1) };
}

const isQuotedPrintable = (line: CalendarLine): boolean =>
  /^(?:quoted-printable|q)$/i.test(line.parameters.get("encoding") ?? "");

/** RFC 5545 section 3.1, also in quoted-printable. */
export function calendarLines(text: string): { readonly lines: readonly CalendarLine[]; readonly cut: boolean } {
  const raw: string[][] = [];
  // Computed once: a line may be as long as the whole text.
  let quoted = false;
  for (const line of text.split("\n")) {
    const last = raw.at(-1);
    if (last !== undefined && (line.startsWith(" ") || line.startsWith("\t"))) last.push(line.slice(1));
    else if (quoted && last?.at(-1)?.endsWith("=") === true) last.push(`\n${line}`);
    else if (line.trim() !== "" || last === undefined) {
      raw.push([line]);
      quoted = /quoted-printable/i.test(line);
    }
  }
  let cut = false;
  const lines = bounded(raw, MAX_LINES, () => (cut = true)).map((pieces) => lineOf(pieces.join("")));
  return { lines, cut };
}

/** Decoded and unescaped (section 3.3.11). */
export function plainValue(line: CalendarLine): string {
  let { value } = line;
  if (isQuotedPrintable(line)) {
    const bytes = decodeQuotedPrintable(new TextEncoder().encode(value));
    value = decodeText(bytes, line.parameters.get("charset") ?? "utf-8").text;
  }
  return value.replaceAll(/\\([nN\\;,])/g, (_, char: string) => (/n/i.test(char) ? "\n" : char)).trim();
}
