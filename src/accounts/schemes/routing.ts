import { weighted } from "./digits";

/** Prefixes in use: Federal Reserve districts, thrifts, electronic, traveller's cheques (ABA routing policy). */
const inUse = (prefix: number): boolean =>
  prefix <= 12 || (prefix >= 21 && prefix <= 32) || (prefix >= 61 && prefix <= 72) || prefix === 80;

/** ABA: prefix in use, and weights 3, 7, 1 to a multiple of 10. */
export function isRoutingNumber(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === "000000000") return false;
  return inUse(Number(digits.slice(0, 2))) && weighted(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;
}

/** Weights 3, 7, 1, each product modulo 10 (Banxico, circular 3/2012). */
export function isClabe(digits: string): boolean {
  if (!/^\d{18}$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += (Number(digits[at]) * ([3, 7, 1][at % 3] ?? 0)) % 10;
  return (10 - (sum % 10)) % 10 === Number(digits[17]);
}

/** Bank, zero, branch (RBI). */
export const isIfsc = (code: string): boolean => /^[A-Z]{4}0[A-Z0-9]{6}$/.test(code);
