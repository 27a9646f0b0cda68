import { isOthers } from "./others";
import type { FoundPartial } from "./partial";

/** An account's word, folded: accents are off. */
const account = String.raw`(?:accounts?|acct|acc|a\/c|iban|konto[a-z]{0,10}|kontonummer|bankkonto|kto|comptes?|cuentas?|contos?|conta|rekening(?:nummer)?|rachun[a-z]{1,4}|konta|kontem|tili[a-z]{0,8}|ucet|uctu|ucte)`;
/** "Ending", and "the last four digits", as they stand between the word and the digits. */
const ending = String.raw`(?:end(?:ing|s|et|end|e|ung|er)?|last|letzten?|finissant|terminant|finit|termine?|derniers?|terminad[ao]|acabad[ao]|acaba|ultim[aeios]{1,2}|finale?|che termina|laatste|eindig(?:t|end)|slut(?:ar|ter|ende)?|sista|sidste|siste|ostatni(?:e|ch)?|koncz[a-z]{1,5}|konc[ia][a-z]{0,4}|posledni(?:ch)?|paatty[a-z]{1,4}|viimeiset)`;
const labelled = new RegExp(
  String.raw`(?<![a-z])${account}(?![a-z])[^.!?\n\d]{0,40}(?<![a-z])${ending}(?![a-z])[^.!?\n\d]{0,30}(?:4 [a-z]{3,10}[^.!?\n\d]{0,20})?(?<!\d)(\d{3,6})(?![\d-]|[.,]\d)`,
  "gi",
);
/** Digits behind stars, crosses or dots; perhaps an IBAN's beginning before them. */
const masked =
  /(?<![A-Za-z0-9*])(?:([A-Z]{2}\d\d)[ -]?)?(?:[*#xX\u2022\u2026.][ -]?){2,40}(\d{2,6})(?![\dA-Za-z*]|[.,]\d)/g;
const accountBefore = new RegExp(String.raw`(?<![a-z])${account}(?![a-z])[^.!?\n\d]{0,30}$`, "i");

/** Characters before masked digits in which an account is named. */
const reach = 60;
const most = 50;

/** Accounts of which only the last digits are named: "account ending 3482", "DE07 **** 6426". Takes folded text. */
export function findEndings(text: string): FoundPartial[] {
  const found: FoundPartial[] = [];
  const add = (start: number, end: number, head: string | null, digits: string): void => {
    if (found.length < most && !isOthers(text, start) && !found.some((one) => start < one.end))
      found.push({ partial: { kind: "ending", head, digits }, start, end });
  };
  for (const match of text.matchAll(labelled)) add(match.index, match.index + match[0].length, null, match[1] ?? "");
  for (const match of text.matchAll(masked)) {
    const head = match[1] ?? null;
    const digits = match[2] ?? "";
    const told =
      head !== null ||
      (digits.length > 2 && accountBefore.test(text.slice(Math.max(0, match.index - reach), match.index)));
    if (told) add(match.index, match.index + match[0].length, head, digits);
  }
  return found;
}
