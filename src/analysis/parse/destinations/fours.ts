import { checkAccount, ibanShape, type IbanPlace } from "../../../accounts";
import { tries, type ReportCut } from "../../../codecs";
import type { Spelled } from "./spelled";

const reach = 400;
const maxStarts = 1_000;
const beginning = /(?<![\p{L}\p{N}])([A-Z]{2}) ?(\d\d)(?![\p{L}\p{N}])/gu;
const bankWords =
  /iban|bank|banque|banc[ao]|konto|account|acct|compte|cuenta|conto|conta|rekening|rachun|tili|účt|uctu|pay|zahl|virement|überweis|transfer/i;

function fits(group: string, at: number, bban: readonly IbanPlace[]): boolean {
  const places = bban.slice(at, at + group.length);
  if (!places.includes("a") && /^(?:\D{1,4}|[A-Z]{2}\d\d)$/.test(group)) return false;
  return Array.from(group).every((character, index) => {
    const place = places[index];
    if (place === "n") return /\d/.test(character);
    return place === "a" ? /[A-Z]/.test(character) : /[A-Z\d]/.test(character);
  });
}

function groupsAfter(text: string, from: number, bban: readonly IbanPlace[]): { bban: string; end: number } | null {
  let value = "";
  for (const match of text.slice(from, from + reach).matchAll(/[\p{L}\p{N}]+/gu)) {
    const [group] = match;
    if (group.length !== Math.min(4, bban.length - value.length) || !fits(group, value.length, bban)) continue;
    value += group;
    if (value.length === bban.length) return { bban: value, end: from + match.index + group.length };
  }
  return null;
}

const otherNumber = /^(?:[.,/:]\d|\d|\s?(?:%|€|£|eur\b|gbp\b|usd\b|percent|days?\b|tagen?\b))/i;

/** The groups of digits that follow a beginning, in order. Where one more would be too long, it is another number. */
function partsAfter(text: string, from: number, bban: readonly IbanPlace[]): { bban: string; end: number } | null {
  let value = "";
  for (const match of text.slice(from, from + reach).matchAll(/(?<![\p{L}\p{N}.,/])\d{2,}(?!\p{L})/gu)) {
    const [group] = match;
    const end = from + match.index + group.length;
    if (group.length > bban.length - value.length || !fits(group, value.length, bban)) continue;
    if (
      otherNumber.test(text.slice(end, end + 10)) ||
      /[€£$]\s?$/.test(text.slice(end - group.length - 2, end - group.length))
    )
      continue;
    value += group;
    if (value.length === bban.length) return { bban: value, end };
  }
  return null;
}

/** IBANs in fours parted by other words, near banks or payments. @param known Accounts as written. @param report Too many. */
export function foursIn(
  text: string,
  known: readonly { readonly start: number; readonly end: number }[],
  report: ReportCut,
): readonly Spelled[] {
  const found: Spelled[] = [];
  const mayTry = tries(maxStarts, report);
  for (const { 0: head, 1: country = "", 2: digits = "", index: start } of text.matchAll(beginning)) {
    const bban = ibanShape(country)?.bban;
    if (bban === undefined) continue;
    if (!bankWords.test(text.slice(Math.max(0, start - 150), start + reach + 150))) continue;
    if (!mayTry()) break;
    for (const read of [groupsAfter, partsAfter]) {
      const groups = read(text, start + head.length, bban);
      if (groups === null || known.some((one) => one.start < groups.end && start < one.end)) continue;
      if (!bankWords.test(text.slice(Math.max(0, start - 150), groups.end + 150))) continue;
      const account = { scheme: "iban", value: `${country}${digits}${groups.bban}`, bank: null } as const;
      if (checkAccount(account) !== true) continue;
      found.push({ account, start, end: groups.end });
      break;
    }
  }
  return found;
}
