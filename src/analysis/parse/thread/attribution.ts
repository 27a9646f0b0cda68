import type { Line } from "../../facts";
import type { Address } from "../../item";
import { readMailbox } from "./addresses";
import { withoutEnd, withoutEnds } from "./trim";
import * as quoteWords from "./words/compiled";

/** What a line above a quotation claims: who wrote it, and when. */
export interface Attribution {
  readonly start: number;
  readonly end: number;
  readonly from: Address | null;
  readonly date: string | null;
}

const DATE_LIKE = /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2}|\b\d{1,2}[:.]\d{2}\b/;
const FULL_DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2}/;
const TIME = /\b\d{1,2}(?:[:.h]|\sh\s)\d{2}\b/;
const STARTS_WITH_DATE = /^\p{P}{0,5}\s{0,2}(?:[\p{L}-]{1,14}[.,]{0,2}\s{1,2}){0,3}\d{1,4}/u;
const AFTER_TIME =
  /^\(?(?:[aApP]\.?|[mM]\.|[aApP]\.?[mM]\.?|Uhr|uhr|h|hrs|[A-Z]{2,4}T|BRT|MESZ|MEZ|UTC|GMT|Z|[A-Z][a-z]{2,12}\/[A-Z][A-Za-z_]{2,20})\)?[,.]{0,2}$/;
const STUCK = /(\d:\d\d)(?=\p{Lu}\p{Ll})/u;
const MAX_LINES = 4;
const MAX_TEXT = 500;
const MAX_PART = 160;

/** Finds the lines that name a quotation's author. They take an address, a quotation below, or a date and time in front. */
export function findAttributions(lines: readonly Line[]): ReadonlyMap<number, Attribution> {
  const found = new Map<number, Attribution>();
  let free = 0;
  for (let last = 0; last < lines.length; last++) {
    const line = lines[last];
    const groupWise = line !== undefined && isGroupWise(line) ? groupWiseClaim(line.text) : null;
    if (groupWise === null && !endsAttribution(line?.text ?? "")) continue;
    const attribution =
      groupWise === null ? attributionEndingAt(lines, last, free) : { start: last, end: last + 1, ...groupWise };
    if (attribution === null) continue;
    found.set(attribution.start, attribution);
    free = attribution.end;
  }
  return found;
}

const GROUP_WISE =
  /^(.{1,200}?)\s(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?,? {1,2}\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?) >>>$/i;

/** GroupWise: ">>> Katrin Lohmann <k@x.example> 05/10/2026 10:01 >>>". The marks in front were read as depth. */
export function isGroupWise(line: Line | undefined): boolean {
  return line !== undefined && line.depth >= 3 && line.text.length <= MAX_TEXT && line.text.trimEnd().endsWith(">>>");
}

function groupWiseClaim(text: string): Claim | null {
  const [, name, date] = GROUP_WISE.exec(text.trim()) ?? [];
  return name === undefined || date === undefined ? null : claim(name, date);
}

function endsAttribution(text: string): boolean {
  if (text.length > MAX_TEXT) return false;
  const end = text.trimEnd();
  return end.endsWith(":") || end.endsWith("：") || (end.endsWith("---") && quoteWords.WROTE.test(end));
}

function attributionEndingAt(lines: readonly Line[], last: number, free: number): Attribution | null {
  const depth = lines[last]?.depth;
  const quotedBelow = nextDepth(lines, last + 1) > (depth ?? 0);
  let joined = "";
  let best: { readonly rank: number; readonly attribution: Attribution } | null = null;
  for (let start = last; start >= free && last - start < MAX_LINES; start--) {
    const line = lines[start];
    if (line === undefined || line.depth !== depth || line.text.trim() === "") break;
    joined = `${line.text.trim()} ${joined}`.trim();
    if (joined.length > MAX_TEXT) break;
    const claim = readClaim(joined.normalize("NFC"), quotedBelow);
    if (claim === null) continue;
    const rank = rankOfStart(joined, line.text.trim(), best?.attribution ?? null);
    if (best === null || rank > best.rank || (rank === best.rank && rank === DATED_START)) {
      best = { rank, attribution: { start, end: last + 1, ...claim } };
    }
  }
  return best?.attribution ?? null;
}

const NAMELIKE = /^[\p{L}'’.-]{1,30}(?:,?\s[\p{L}'’.-]{1,30}){0,4}$/u;
const DATED_START = 2;

function rankOfStart(joined: string, line: string, shorter: Attribution | null): number {
  const dated = STARTS_WITH_DATE.test(joined);
  if (dated && (quoteWords.PREPOSITION.test(joined) || joined.startsWith("--")))
    return FULL_DATE.test(joined.slice(0, 60)) ? 4 : 3;
  const sentence = shorter !== null && /[.!?]$/.test(line) && line.split(" ").length > 6;
  if (!sentence && quoteWords.BARE_DATE.test(joined) && FULL_DATE.test(joined.slice(0, 60))) return DATED_START;
  const nameless = shorter !== null && shorter.from?.name === null && shorter.date === null;
  return nameless && NAMELIKE.test(line) ? 1 : 0;
}

function nextDepth(lines: readonly Line[], from: number): number {
  for (let at = from; at < from + 3; at++) {
    const line = lines[at];
    if (line !== undefined && line.text.trim() !== "") return line.depth;
  }
  return -1;
}

type Claim = Pick<Attribution, "from" | "date">;

function readClaim(text: string, quotedBelow: boolean): Claim | null {
  const dashed = /^-{3,60}\s/.test(text) && text.endsWith("---");
  const bare = (dashed ? withoutEnds(text, /-/) : text.slice(0, -1)).trim().replace(STUCK, "$1 ");
  const addressed = bare.includes("@");
  const quoting = addressed ? quoteWords.QUOTING.exec(bare) : null;
  if (quoting !== null) return claim(bare.slice(quoting[0].length), "");
  const verb = quoteWords.WROTE.exec(bare);
  if (!addressed && !DATE_LIKE.test(bare)) return verb !== null && quotedBelow ? nameAlone(bare, verb) : null;
  if (verb?.[1] === undefined) {
    if (!addressed || !TIME.test(bare) || !STARTS_WITH_DATE.test(bare)) return null;
    if (/[>)]$/.test(bare)) return dateThenName(bare);
    const by = quoteWords.BY_ADDRESS.exec(bare);
    return by === null ? null : claim(bare.slice(by.index + by[0].length), bare.slice(0, by.index));
  }
  const at = verb.index + verb[0].length - verb[1].length;
  const found = around(bare.slice(0, at).trim(), bare.slice(at + verb[1].length).trim());
  if (addressed || quotedBelow || found === null) return found;
  // With neither an address nor a quotation below, it takes a date in front and a person's name.
  const dated = STARTS_WITH_DATE.test(bare);
  return (dated && TIME.test(bare)) || ((dated || TIME.test(bare)) && FULL_DATE.test(bare) && isFullName(found.from))
    ? found
    : null;
}

function isFullName(from: Address | null): boolean {
  const words = (from?.name ?? "").split(/\s+/);
  return words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}[\p{L}'’.-]{0,30},?$/u.test(word));
}

function nameAlone(text: string, verb: RegExpExecArray): Claim | null {
  const name = text.slice(0, verb.index).trim();
  const named = NAMELIKE.test(name) && name.split(/\s+/).every((word) => /^\p{Lu}/u.test(word));
  return named && text.length - verb.index <= verb[0].length ? claim(name, "") : null;
}

function around(before: string, after: string): Claim | null {
  if (!/[\p{L}\p{N}]/u.test(after)) return oneSide(before);
  if (before === "") return nameThenDate(after);
  const beforeDated = DATE_LIKE.test(withoutAddress(before));
  if (!beforeDated && DATE_LIKE.test(withoutAddress(after))) return claim(before, after.replace(/^\((.*)\)$/, "$1"));
  return beforeDated && !after.includes("@") && before.includes("@") ? oneSide(before) : claim(after, before);
}

function oneSide(text: string): Claim | null {
  const words = text.split(/\s+/);
  const address = words.findIndex((word) => word.includes("@"));
  const digit = words.findIndex((word) => /\d/.test(word) && !word.includes("@"));
  return address >= 0 && digit > address ? nameThenDate(text) : dateThenName(text);
}

function withoutAddress(text: string): string {
  return text
    .split(/\s+/)
    .filter((word) => !word.includes("@"))
    .join(" ");
}

/** "On Mon, 5 Oct 2026 at 10:01, Katrin Lohmann <k@x.example>": the date ends with the last word that has a digit. */
function dateThenName(text: string): Claim | null {
  const words = text.split(/\s+/);
  const address = words.findIndex((word) => word.includes("@") || word.startsWith("<"));
  let end = (address < 0 ? words.length : address) - 1;
  while (end >= 0 && !/\d/.test(words[end] ?? "")) end--;
  while (end >= 0 && AFTER_TIME.test(words[end + 1] ?? "")) end++;
  return claim(words.slice(end + 1).join(" "), words.slice(0, end + 1).join(" "));
}

/** "Wiadomość napisana przez Katrin Lohmann <k@x.example> w dniu 5 paź 2026": the date begins with the first digit. */
function nameThenDate(text: string): Claim | null {
  const words = text.split(/\s+/);
  const address = words.findIndex((word) => word.includes("@"));
  const digit = words.findIndex((word, at) => at > address && /\d/.test(word));
  const end = digit < 0 ? words.length : digit;
  const name = words.slice(0, end).join(" ").replace(quoteWords.ENDS_WITH_DATE_WORD, "");
  return claim(name.replace(quoteWords.ENDS_WITH_JOINT, ""), words.slice(end).join(" "));
}

function claim(name: string, date: string): Claim | null {
  if (name.length > MAX_PART * 2 || date.length > MAX_PART) return null;
  let words = name.split(/\s+/);
  while (quoteWords.JOINT.test(words[0] ?? "")) words = words.slice(1);
  const written = withoutEnd(words.join(" "), /[,;:]/)
    .replace(quoteWords.ENDS_WITH_DATE_WORD, "")
    .replace(quoteWords.ENDS_WITH_JOINT, "");
  const from = readMailbox(written);
  const when = withoutEnd(date.replace(quoteWords.PREPOSITION, ""), /[\s,;]/);
  return from === null ? null : { from, date: when === "" ? null : when };
}
