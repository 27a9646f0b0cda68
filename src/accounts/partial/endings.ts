import { taken, type ReportCut } from "../../codecs";
import { isOthers } from "./others";
import type { FoundPartial } from "./partial";

const account =
  /(?<![a-z])(?:accounts?|acct|acc|a\/c|iban|konto[a-z]{0,10}|kontonummer|bankkonto|kto|comptes?|cuentas?|contos?|conta|rekening(?:nummer)?|rachun[a-z]{1,4}|konta|kontem|tili[a-z]{0,8}|ucet|uctu|ucte)(?![a-z])/gi;
const ending =
  /(?<![a-z])(?:end(?:ing|s|et|end|e|ung|er)?|last|letzten?|finissant|terminant|finit|termine?|derniers?|terminad[ao]|acabad[ao]|acaba|ultim[aeios]{1,2}|finale?|che termina|laatste|eindig(?:t|end)|slut(?:ar|ter|ende)?|sista|sidste|siste|ostatni(?:e|ch)?|koncz[a-z]{1,5}|konc[ia][a-z]{0,4}|posledni(?:ch)?|paatty[a-z]{1,4}|viimeiset)(?![a-z])/i;
/** End of sentence or line. "No." isn't one. */
const sentenceEnd = /[!?\n]|\.\s+[A-Z]/;
const masked = /[*#xX\u2022\u2026.]{2}[ -]?(\d{2,6})(?![\dA-Za-z*]|[.,]\d)/g;
const mask = /[*#xX\u2022\u2026. -]/;
const head = /(?<![A-Za-z0-9])([A-Z]{2}\d\d)[ -]{0,2}$/;

/** Maximum characters: account word to "ending", from there to the digits, and to masked digits. */
const reach = { ending: 40, digits: 50, account: 60 };
const maxMask = 60;
const maxTried = 2_000;

/** The first of three to six digits, other than in "the last 4 digits". */
function digitsAfter(text: string, from: number): { digits: string; end: number } | null {
  const rest = text.slice(from, from + reach.ending + reach.digits + 20).split(sentenceEnd, 1)[0] ?? "";
  const said = ending.exec(rest);
  if (said === null || said.index > reach.ending) return null;
  const behind = said.index + said[0].length;
  for (const { 0: digits, index } of rest.slice(behind).matchAll(/\d+/g)) {
    if (index > reach.digits) return null;
    if (digits === "4") continue;
    const end = from + behind + index + digits.length;
    const isWhole = /^(?:-|[.,]\d)/.test(text.slice(end, end + 2));
    return digits.length < 3 || digits.length > 6 || isWhole ? null : { digits, end };
  }
  return null;
}

function isBehindAccount(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - reach.account), start);
  const last = [...before.matchAll(account)].at(-1);
  return last !== undefined && !/[!?\n\d]/.test(before.slice(last.index + last[0].length));
}

function maskStart(text: string, from: number): number {
  let start = from;
  while (start > 0 && from - start < maxMask && mask.test(text.charAt(start - 1))) start -= 1;
  while (text.charAt(start) === " ") start += 1;
  return start;
}

/** "account ending 3482", "DE07 **** 6426". Expects folded text. */
export function findEndings(text: string, report: ReportCut): FoundPartial[] {
  const found: FoundPartial[] = [];
  const add = (start: number, end: number, iban: string | null, digits: string): void => {
    if (!isOthers(text, start) && !found.some((one) => start < one.end && one.start < end))
      found.push({ partial: { kind: "ending", head: iban, digits }, start, end });
  };
  for (const { index, 0: word } of taken(text.matchAll(account), maxTried, report)) {
    const last = digitsAfter(text, index + word.length);
    if (last !== null) add(index, last.end, null, last.digits);
  }
  for (const { index, 0: written, 1: digits = "" } of taken(text.matchAll(masked), maxTried, report)) {
    const start = maskStart(text, index);
    const iban = head.exec(text.slice(Math.max(0, start - 8), start))?.[1] ?? null;
    const isWord = /[A-Za-z0-9]/.test(text.charAt(start - 1));
    if (iban === null && (isWord || digits.length < 3 || !isBehindAccount(text, start))) continue;
    add(start - (iban === null ? 0 : iban.length + 1), index + written.length, iban, digits);
  }
  return found;
}
