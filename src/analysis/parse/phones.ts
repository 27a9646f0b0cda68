import { tries, type ReportCut } from "../../codecs";
import type { Phone, Segment } from "../facts";
import { isFaxBefore, isPhoneLabelBefore, isOtherNumberBefore } from "./phones-labels";

/** E.164 allows fifteen digits; fewer than seven are an extension. */
const MAX_DIGITS = 15;
const MIN_DIGITS = 7;
const MIN_INTERNATIONAL = 8;
const MAX_PHONES = 1_000;
const LEFT_CONTEXT = 48;
const MAX_LINE_ABOVE = 200;
/** A run of digits with what people put between them. Bounded, so that a line of digits costs no more than its length. */
const CANDIDATE = /(?:\+|\(\s?\+?)?\d(?:[ \u00a0\u2009\u202f.()/\u2010-\u2015-]{0,3}\d){5,19}/gu;
const SOME = /\d[^\d]{0,3}\d[^\d]{0,3}\d/;
const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?!\d)/;
const YEARS = /^(?:19|20)\d\d[ \p{Pd}]{1,4}(?:19|20)\d\d$/u;
/** North American form, which people write without a label: (713) 853-1816, 713-853-1816, 713.853.1816. */
const NORTH_AMERICAN = /^(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])[2-9]\d\d[ .-]\d{4}$/;

function plain(line: string): string {
  return /[^\0-\x7f]/.test(line) ? line.replace(/\p{Cf}/gu, "").normalize("NFKC") : line;
}

/** Finds telephone numbers, no faxes. `digits`: with any stated country code. @param report Told where there are too many. */
export function findPhones(segment: Pick<Segment, "lines">, index: number, report: ReportCut): Phone[] {
  const phones: Phone[] = [];
  const seen = new Set<string>();
  const mayKeep = tries(MAX_PHONES, report);
  let above = "";
  let lineAbove = "";
  for (const line of segment.lines) {
    const text = plain(line);
    const here = SOME.test(text) ? inLine(text, above, index) : [];
    for (const phone of here) {
      if (seen.has(phone.digits)) continue;
      if (!mayKeep()) return phones;
      seen.add(phone.digits);
      phones.push({ ...phone, lineAbove });
    }
    above = text.trim();
    if (here.length === 0 && above !== "") lineAbove = above.slice(-MAX_LINE_ABOVE);
  }
  return phones;
}

function inLine(text: string, above: string, segment: number): Omit<Phone, "lineAbove">[] {
  const found: Omit<Phone, "lineAbove">[] = [];
  let previousEnd = 0;
  let previousWasPhone = false;
  const first = text.search(/\S/);
  for (const match of text.matchAll(CANDIDATE)) {
    const written = balanced(match[0]);
    const end = match.index + match[0].length;
    const start = match.index <= first ? `${above.slice(-LEFT_CONTEXT)} ` : "";
    const left = start + text.slice(Math.max(0, match.index - LEFT_CONTEXT, previousEnd), match.index);
    const goesOn = previousWasPhone && /^\s{0,3}(?:[,;|/]|or|oder|ou|o|eller|tai|nebo|lub)\s{1,3}$/i.test(left);
    const phone = readPhone(written, left, goesOn, isWordEdge(text, match.index, end));
    if (phone !== null) found.push({ ...phone, segment });
    previousEnd = end;
    previousWasPhone = phone !== null;
  }
  return found;
}

function readPhone(
  written: string,
  left: string,
  goesOn: boolean,
  edge: boolean,
): Omit<Phone, "segment" | "lineAbove"> | null {
  if (!edge || DATE.test(written) || YEARS.test(written) || isFaxBefore(left)) return null;
  const { digits, international } = dialled(written);
  if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS) return null;
  const labelled = isPhoneLabelBefore(left);
  if (!labelled && !goesOn) {
    if (isOtherNumberBefore(left)) return null;
    const plus = written.replace("(", "").startsWith("+") && digits.length >= MIN_INTERNATIONAL;
    if (!plus && !NORTH_AMERICAN.test(written)) return null;
  }
  return { written, digits, international };
}

/** No letter, digit or further plus touches the number, as in IBANs, web addresses and Belgian references (+++090/9337/55493+++). */
function isWordEdge(text: string, start: number, end: number): boolean {
  return (
    !/[\p{L}\p{N}_@#=/&%€$£+]/u.test(text[start - 1] ?? " ") &&
    !/^(?:[\p{L}\p{N}_@%€$£]|[.,]\d)/u.test(text.slice(end, end + 2))
  );
}

function balanced(written: string): string {
  const opens = written.split("(").length;
  const closes = written.split(")").length;
  return opens > closes && written.startsWith("(") ? written.slice(1).trim() : written;
}

/** The digits as dialled, with country code where one is stated: "+49 (0)40" and "0049 40" are 4940. */
function dialled(written: string): { digits: string; international: boolean } {
  const plain = written.replace(/\(\s?0\s?\)/g, "");
  const digits = plain.replace(/\D/g, "");
  if (/^\s{0,3}\(?\s?\+/.test(plain)) return { digits, international: true };
  if (/^00[1-9]/.test(digits) && digits.length >= MIN_INTERNATIONAL + 2)
    return { digits: digits.slice(2), international: true };
  return { digits, international: false };
}

/** A country code has at most three digits, an area code that a local number leaves out about four more. */
const MAX_LEFT_OUT = 6;

/** Whether two numbers reach the same telephone: the shorter, at least seven digits, ends the other but for code and "0". */
export function samePhone(a: string, b: string): boolean {
  const one = significant(a);
  const other = significant(b);
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < MIN_DIGITS) return false;
  return long.endsWith(short) && long.length - short.length <= MAX_LEFT_OUT;
}

function significant(written: string): string {
  return dialled(written.normalize("NFKC").trim()).digits.replace(/^0{1,2}/, "");
}
