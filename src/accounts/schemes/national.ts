import { countrySpecs } from "ibantools";
import { luhn, mod97, weighted } from "./digits";

const ODD_PLACES = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** CIN of Italy and San Marino: a letter over ABI, CAB and account (ABI; odd places have their own table). */
export function italianCin(digits: string): string {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const code = digits.charCodeAt(at);
    const value = code < 58 ? code - 48 : code - 65;
    sum += at % 2 === 0 ? (ODD_PLACES[value] ?? 0) : value;
  }
  return String.fromCharCode(65 + (sum % 26));
}

const cin = (bban: string): boolean => bban.charAt(0) === italianCin(bban.slice(1));

/** Czech and Slovak: prefix and number are each multiples of 11 when weighted (decree 169/2011 Sb.). */
export function czechNumber(prefix: string, number: string): boolean {
  return (
    weighted(prefix.padStart(6, "0"), [10, 5, 8, 4, 2, 1]) % 11 === 0 &&
    weighted(number.padStart(10, "0"), [6, 3, 7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0
  );
}

const czech = (bban: string): boolean => czechNumber(bban.slice(4, 10), bban.slice(10));

/** Norway: modulus 11 over eleven digits; old giro accounts (starting 0000) have Luhn's digit. */
function norwegian(bban: string): boolean {
  if (weighted(bban, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0) return true;
  return bban.startsWith("0000") && luhn(bban);
}

/** Our own rules, where ibantools has none or a looser one. */
const OWN: Readonly<Record<string, (bban: string) => boolean>> = {
  IT: cin,
  SM: cin,
  CZ: czech,
  SK: czech,
  NO: norwegian,
  FI: luhn,
  XK: (bban) => mod97(bban) === 1,
};

/** Also true if the country has no rule that all banks follow (unlike the Dutch 11-test). */
export function nationalDigitsHold(country: string, bban: string): boolean {
  const own = OWN[country] ?? countrySpecs[country]?.bban_validation_func;
  return own === undefined || own(bban);
}
