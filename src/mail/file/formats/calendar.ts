import { bounded, decodeQuotedPrintable, decodeBase64 } from "../../../codecs";
import { decodeText, normaliseLines } from "../mime/text";
import type { MailItem } from "../../../analysis";
import { Collector, type Scope } from "../mime/collector";
import { cleanName } from "../header/parameters";
import { unreadItem } from "../..";

/** Unfolded: `NAME;PARAMETER=value:value`, with names in lower case. */
interface CalendarLine {
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
function calendarLines(text: string): { readonly lines: readonly CalendarLine[]; readonly cut: boolean } {
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
function plainValue(line: CalendarLine): string {
  let { value } = line;
  if (isQuotedPrintable(line)) {
    const bytes = decodeQuotedPrintable(new TextEncoder().encode(value));
    value = decodeText(bytes, line.parameters.get("charset") ?? "utf-8").text;
  }
  return value.replaceAll(/\\([nN\\;,])/g, (_, char: string) => (/n/i.test(char) ? "\n" : char)).trim();
}

/** Properties not shown as text (RFC 5545 section 3.8). */
const UNSEEN: ReadonlySet<string> = new Set(
  (
    "begin end version prodid calscale method uid dtstart dtend dtstamp due created last-modified completed sequence " +
    "status transp class priority percent-complete duration rrule rdate exdate exrule recurrence-id trigger repeat " +
    "action tzname tzid tzoffsetfrom tzoffsetto tzurl freebusy geo request-status x-alt-desc attendee organizer attach"
  ).split(" "),
);

const utf8 = new TextEncoder();

const isMark = (line: CalendarLine | undefined, name: string): boolean =>
  line?.name === name && line.value.trim().toLowerCase() === "vcalendar";

function personOf({ parameters, value }: CalendarLine): string {
  const address = value.replace(/^mailto:/i, "");
  const name = parameters.get("cn") ?? "";
  return name === "" ? address : `${name} <${address}>`;
}

function shownOf(line: CalendarLine): string {
  const { name, parameters } = line;
  if (name === "begin" || name === "end") return /^[\w-]{1,40}\s{0,9}$/.test(line.value) ? "" : line.value;
  if (name === "organizer") return personOf(line);
  if (name === "attendee") return parameters.get("cn") ?? "";
  if (name === "attach") return parameters.has("encoding") ? "" : plainValue(line);
  // Programs' internal notes: busy states, identifiers, travel dates.
  if (UNSEEN.has(name) || /^x-(?:microsoft|ms|apple|moz|lic|google|wr-timezone|evolution|zoho)/.test(name)) return "";
  return plainValue(line);
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>");

function addFiles(lines: readonly CalendarLine[], into: Collector): void {
  const files = lines.filter(({ name, parameters }) => name === "attach" && parameters.has("encoding"));
  for (const { parameters, value } of files) {
    if (--into.scope.budget.parts < 0) return into.missBody({ code: "tooMany", detail: "parts" });
    const { bytes, damaged } = decodeBase64(utf8.encode(value));
    into.addFile({
      name: cleanName(parameters.get("x-filename") ?? parameters.get("filename") ?? ""),
      type: (parameters.get("fmttype") ?? "application/octet-stream").toLowerCase(),
      inline: false,
      bytes,
      missing: damaged ? [{ code: "damaged", detail: "base64" }] : [],
    });
  }
}

/** RFC 5545: visible text of its entries, and Outlook's HTML. Null for other files. @param charset null if not stated */
export function readCalendar(whole: Uint8Array, charset: string | null, scope: Scope): MailItem | null {
  const into = new Collector(scope);
  const { budget } = scope;
  const bytes = whole.subarray(0, budget.textBytes);
  budget.textBytes -= bytes.length;
  const { text, unknownCharset } = decodeText(bytes, charset);
  const { lines, cut } = calendarLines(normaliseLines(text));
  if (!isMark(lines[0], "begin")) return null;
  if (cut || bytes.length < whole.length) into.missBody({ code: "tooLarge", detail: "text" });
  if (unknownCharset !== null) into.missBody({ code: "unknownCharset", detail: unknownCharset });
  if (!cut && !isMark(lines.at(-1), "end")) into.missBody({ code: "damaged", detail: "calendar" });
  // Entries of one meeting repeat each other.
  const shown = [...new Set(lines.map((line) => ({ line, text: shownOf(line) })))].filter((each) => each.text !== "");
  const unique = (texts: readonly string[]): string => [...new Set(texts)].join("\n");
  into.addContent("text", unique(shown.map((each) => each.text)));
  const html = lines.filter(({ name }) => name === "x-alt-desc").map(plainValue);
  if (html.length > 0) {
    const around = shown.filter(({ line }) => line.name !== "description").map((each) => each.text);
    into.addContent("html", `<p>${escaped(unique(around))}</p>${unique(html)}`);
  }
  addFiles(lines, into);
  const summary = lines.find(({ name }) => name === "summary");
  return {
    ...unreadItem({ code: "notProvided" }),
    subject: summary === undefined ? null : plainValue(summary).slice(0, 1000),
    bodies: into.gatheredBodies(),
    attachments: into.attachments,
    unread: into.unread,
  };
}
