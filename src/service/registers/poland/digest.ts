/** "Specyfikacja techniczna pliku płaskiego", 26 August 2020, podatki.gov.pl. Masks are for virtual accounts. */
import { hash } from "node:crypto";

/** Length of an account number (NRB) and of a mask. */
export const nrbLength = 26;

/** SHA-512 of `YYYYMMDD` + NIP + NRB, then of the previous digest in lower-case hexadecimal, `rounds` times in all. */
export function pairDigest(day: string, nip: string, nrb: string, rounds: number): string {
  let text = `${day}${nip}${nrb}`;
  for (let round = 0; round < rounds; round += 1) text = hash("sha512", text, "hex");
  return text;
}

/** The eight digits of a mask's bank. */
export const bankOfMask = (mask: string): string => mask.slice(2, 10);

/** `Y` takes the account's digit, `X` stays, a digit must match. Null if one doesn't. */
export function masked(mask: string, nrb: string): string | null {
  let text = "";
  for (let at = 0; at < nrbLength; at += 1) {
    const sign = mask[at] ?? "";
    const digit = nrb[at] ?? "";
    if (sign !== "X" && sign !== "Y" && sign !== digit) return null;
    text += sign === "X" ? sign : digit;
  }
  return text;
}
