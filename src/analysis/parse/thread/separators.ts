import { fold } from "./fold";
import { withoutEnd } from "./trim";
import * as quoteWords from "./words/compiled";

const DASHES = /^[\s\p{Pd}_=*~]{0,80}(?=[\p{L}\p{Cf}])/u;
const AFTER = /[\s\p{Pd}_=*~:]/u;
const RULE = /^\s{0,20}(?:[_\p{Pd}=*─━—]{5,300}|(?:[*_\p{Pd}=] ){3,100}[*_\p{Pd}=]?)\s{0,20}$/u;
const MAX_SEPARATOR = 200;
const HEAD = /^[A-Za-z]{3}/;

/** What a separator announces. `loose` is one that counts only where a header follows. */
export interface Separator {
  readonly forward: boolean;
  readonly loose: boolean;
  readonly date: string | null;
}

/** Reads a line that announces an older message. Without dashes, its words count only before a header. */
export function readSeparator(text: string): Separator | null {
  if (text.length > MAX_SEPARATOR || text === "") return null;
  // Folding leaves letters without marks as they are, so that a glance tells most lines from all of these.
  const head = HEAD.exec(text)?.[0].toLowerCase();
  if (head !== undefined && !quoteWords.HEADS.has(head)) return null;
  if (RULE.test(text)) return { forward: false, loose: true, date: null };
  const dated = quoteWords.DATED.exec(text)?.[1];
  if (dated !== undefined) return { forward: false, loose: true, date: dated };
  const before = DASHES.exec(text)?.[0] ?? "";
  const rest = text.slice(before.length);
  const wording = withoutEnd(rest, AFTER);
  const words = fold(wording);
  const colon = rest.slice(wording.length).includes(":");
  const dashed = before.trim().length >= 2;
  const begins = quoteWords.BEGINS.has(words);
  if (quoteWords.FORWARDED.has(words)) return { forward: true, loose: !dashed && !(begins && colon), date: null };
  if (begins) return { forward: true, loose: !colon, date: null };
  return quoteWords.ORIGINAL.has(words) ? { forward: false, loose: !dashed, date: null } : null;
}

/** Whether a line begins Notes' forwarding line. Its end may be up to two lines below. */
export function beginsForwardedBy(text: string): boolean {
  return text.trimStart().startsWith("---") && quoteWords.FORWARDED_BY.test(text.slice(0, 120).normalize("NFC"));
}

/** Whether a text ends with the dashes of Notes' forwarding line. */
export function endsWithDashes(text: string): boolean {
  return text.trimEnd().endsWith("---");
}
