import { mod97 } from "./digits";

const QR_CARRY = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];

/** Recursive modulo 10 check digit (SIX, Swiss QR-bill guidelines, annex B). */
export function swissDigitHolds(digits: string): boolean {
  let carry = 0;
  for (const digit of digits.slice(0, -1)) carry = QR_CARRY[(carry + Number(digit)) % 10] ?? 0;
  return (10 - carry) % 10 === Number(digits.slice(-1));
}

/** 27 digits. */
export function isQrReference(reference: string): boolean {
  const digits = reference.replace(/\s/g, "");
  return /^\d{27}$/.test(digits) && !/^0+$/.test(digits) && swissDigitHolds(digits);
}

/** RF, two check digits, up to 21 letters and digits (ISO 11649). */
export function isCreditorReference(reference: string): boolean {
  const text = reference.replace(/\s/g, "").toUpperCase();
  return /^RF\d\d[A-Z0-9]{1,21}$/.test(text) && mod97(text.slice(4) + text.slice(0, 4)) === 1;
}
