import type { CallBack, CallBackNeed } from "../../../contract";
import { Refusal } from "../store";
import { clean } from "../text";

/** The prefixes 00 and + are equal. */
function digitsOf(phone: string): string {
  return phone.replace(/\D/g, "").replace(/^00/, "");
}

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

const minDigits = 5;

/** On record, else found elsewhere. @param onRecord for optional calls. @throws {Refusal} if unusable or without source */
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
