import type { CallBack, CallBackNeed, CallBackOutcome, NewCallBack } from "../contract";

/** The prefixes 00 and + are equal. */
const digitsOf = (phone: string): string => phone.replace(/\D/g, "").replace(/^00/, "");

const minDigits = 5;

/** Whether a text can be a telephone number. */
export const isNumber = (phone: string): boolean => digitsOf(phone).length >= minDigits;

/** Whether two spellings are the same number. */
export const isSameNumber = (one: string, other: string): boolean => digitsOf(one) === digitsOf(other);

/** Trailing digits that identify a number without country and area prefixes. */
const telling = 7;

/** It doesn't change the number. */
const extension = /(?:ext\.?|x|#)\s?\d{1,6}$/i;

/** Apart from prefixes and extensions. */
export function isNearlyNumber(one: string, other: string): boolean {
  const end = (phone: string): string => digitsOf(phone.trim().replace(extension, "")).slice(-telling);
  return end(one) === end(other);
}

const isBlank = (text: string | null): boolean => (text ?? "").trim() === "";

/** Letters and digits alone, as capitals. */
export const signsOf = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The last four characters of an account, as typed; null if they aren't four. */
export function lastFour(typed: string): string | null {
  const four = signsOf(typed);
  return four.length === 4 ? four : null;
}

/** What a call can lack. */
export type CallPart = "phone" | "foundIn" | "outcome" | "spokeWith" | "lastFour" | "readBack";

/** A call that may lack something. */
type Given = Pick<NewCallBack, "phone" | "spokeWith" | "foundIn"> &
  Readonly<{ outcome: CallBackOutcome | null; lastFour: string; accounts: readonly string[] }>;

/**
 * What a call lacks. Without a number on record it needs one found elsewhere, and its source. `needs`: what must be typed to confirm.
 */
export function callLacks(
  { phone, spokeWith, foundIn, outcome, lastFour: four, accounts }: Given,
  needs: Readonly<Record<"found" | "four" | "readBack", boolean>>,
): Readonly<Record<CallPart, boolean>> {
  const isConfirmed = outcome === "confirmed";
  return {
    phone: needs.found && !isNumber(phone),
    foundIn: needs.found && isBlank(foundIn),
    outcome: outcome === null,
    spokeWith: isConfirmed && isBlank(spokeWith),
    lastFour: isConfirmed && needs.four && lastFour(four) === null,
    readBack: isConfirmed && needs.readBack && accounts.every(isBlank),
  };
}

/** The number that was called; else why it doesn't serve. */
type Called =
  | Readonly<{ number: Pick<CallBack, "phone" | "foundIn" | "isBefore"> }>
  | Readonly<{ fault: "hindered" | "phone" | "foundIn" }>
  | Readonly<{ fault: "notOnRecord"; numbers: readonly string[] }>;

/** On record, else found elsewhere. @param onRecord for optional calls */
export function calledNumber(
  need: CallBackNeed,
  onRecord: readonly string[],
  phone: string,
  foundIn: string | null,
): Called {
  const isNew = need.because === "coolOff";
  const before = isNew ? need.phones.find((one) => isSameNumber(one, phone)) : undefined;
  if (before !== undefined) return { number: { phone: before, foundIn: null, isBefore: true } };
  const isHindered = !isNew || foundIn === null || onRecord.some((one) => isNearlyNumber(one, phone));
  if (need.hindrance !== null && isHindered) return { fault: "hindered" };
  if (need.number === "found" || isNew) {
    if (!isNumber(phone)) return { fault: "phone" };
    if (foundIn === null || isBlank(foundIn)) return { fault: "foundIn" };
    return { number: { phone: phone.trim(), foundIn: foundIn.trim() } };
  }
  const numbers = need.isNeeded ? need.phones : onRecord;
  const called = numbers.find((one) => isSameNumber(one, phone));
  return called === undefined ? { fault: "notOnRecord", numbers } : { number: { phone: called, foundIn: null } };
}
