import { setImmediate as breath } from "node:timers/promises";
/** "Specyfikacja techniczna pliku płaskiego", 26 August 2020, podatki.gov.pl. Masks are for virtual accounts. */
import { hash } from "node:crypto";
import type { RegisterIndex } from "../index/open";
import type { StateRegister } from "../register";

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

/** Hashed, so it can't tell whether it has a tax number. */
export function polishRegister(index: RegisterIndex): StateRegister {
  const { date, rounds, masks } = index.head;
  const day = date.replaceAll("-", "");
  const byBank = new Map<string, string[]>();
  for (const mask of masks) {
    const bank = bankOfMask(mask);
    const known = byBank.get(bank);
    if (known === undefined) byBank.set(bank, [mask]);
    else known.push(mask);
  }
  const has = async (nip: string, nrb: string): Promise<boolean> => {
    await breath();
    return index.has("pair", Buffer.from(pairDigest(day, nip, nrb, rounds).slice(0, 32), "hex"));
  };
  return {
    country: "PL",
    date,
    async ask(nip, { value }) {
      const nrb = value.slice(2);
      if (await has(nip, nrb)) return "onRegister";
      const left = (byBank.get(bankOfMask(nrb)) ?? []).flatMap((mask) => masked(mask, nrb) ?? []);
      for (const virtual of new Set(left)) if (await has(nip, virtual)) return "onRegister";
      return "notOnRegister";
    },
    close: () => index.close(),
  };
}
