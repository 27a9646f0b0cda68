import type { CallBack, CallBackNeed } from "../../../contract";
import { Refusal } from "../store";
import { clean } from "../text";

/** A number's digits: how two that are written otherwise are compared. International prefixes 00 and + are the same. */
function digitsOf(phone: string): string {
  return phone.replace(/\D/g, "").replace(/^00/, "");
}

/** Is it one number, however it is written? */
export const isSameNumber = (one: string, other: string): boolean => digitsOf(one) === digitsOf(other);

/** Digits at a number's end that tell it from others, whatever prefix of a country or area stands before them. */
const telling = 7;

/** What leads on within a company: behind it, the number is the same. */
const extension = /(?:ext\.?|x|#)\s?\d{1,6}$/i;

/** Likely one number, with or without its prefixes, and whatever extension stands behind. */
export function isNearlyNumber(one: string, other: string): boolean {
  const end = (phone: string): string => digitsOf(phone.trim().replace(extension, "")).slice(-telling);
  return end(one) === end(other);
}

/** Digits that a number has at least. */
const minDigits = 5;

/**
 * The number that was called, as it is written down: one on record; where none is that could be called, one that was found elsewhere.
 * @param onRecord numbers that stand on record, for a call that need not be
 * @throws {Refusal} for a number that serves for no such call, or of which nobody says where it is from.
 */
export function calledNumber(
  need: CallBackNeed,
  onRecord: readonly string[],
  phone: string,
  foundIn: string | null,
): Pick<CallBack, "phone" | "foundIn"> {
  if (need.hindrance !== null) throw new Refusal("call-back", 409, need.hindrance);
  if (need.number === "found") {
    if (digitsOf(phone).length < minDigits) throw new Refusal("invalid-number", 422, "This is not a telephone number.");
    const place = clean(foundIn ?? "").trim();
    if (place === "")
      throw new Refusal(
        "source-needed",
        422,
        "No number of this supplier is on record. Say in foundIn where you found the one that you called, such as their website or a contract.",
      );
    return { phone: clean(phone).trim(), foundIn: place };
  }
  const numbers = need.isNeeded ? need.phones : onRecord;
  const called = numbers.find((one) => isSameNumber(one, phone));
  if (called === undefined)
    throw new Refusal(
      "number-not-on-record",
      409,
      `This number is not on record. Call one that is: ${numbers.join(", ")}.`,
    );
  return { phone: called, foundIn: null };
}
