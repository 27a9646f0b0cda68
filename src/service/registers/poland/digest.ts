/**
 * The rules of the flat file of Poland's list of VAT payers, from the Ministry of Finance's "Specyfikacja techniczna pliku
 * płaskiego" (26 August 2020, podatki.gov.pl): a tax number (NIP) and an account (NRB) are on the list when the digest of
 * the file's date, the NIP and the NRB is among its digests. Of a virtual account the digest is of what a mask leaves of it.
 */
import { hash } from "node:crypto";

/** Characters of an account number (NRB), and of a mask. */
export const nrbLength = 26;

/**
 * The digest of a pair: SHA-512 of `YYYYMMDD` + NIP + NRB, then of the lower-case hexadecimal text of the digest before,
 * `rounds` times in all.
 */
export function pairDigest(day: string, nip: string, nrb: string, rounds: number): string {
  let text = `${day}${nip}${nrb}`;
  for (let round = 0; round < rounds; round += 1) text = hash("sha512", text, "hex");
  return text;
}

/** A mask's bank, the eight digits by which it is chosen for an account. */
export const bankOfMask = (mask: string): string => mask.slice(2, 10);

/**
 * What a mask leaves of an account: `Y` stands for the account's digit, `X` stays as it is, a digit must be the account's
 * own. Null where one isn't.
 */
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
