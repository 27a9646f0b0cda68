import { createHash } from "node:crypto";
import type { RegisterIndex } from "../index/open";
import { type StateRegister, keyBytes } from "../register";

const keyOf = (text: string): Buffer => createHash("sha256").update(text).digest().subarray(0, keyBytes);

/** Hashed only for its fixed length; the list is public. */
export const pairKey = (taxNumber: string, iban: string): Buffer => keyOf(`${taxNumber} ${iban}`);

/** The key of a tax number. */
export const subjectKey = (taxNumber: string): Buffer => keyOf(taxNumber);

/** Slovakia's list of VAT payers' accounts. */
export function slovakRegister(index: RegisterIndex): StateRegister {
  return {
    country: "SK",
    date: index.head.date,
    async ask(taxNumber, { value }) {
      if (await index.has("pair", pairKey(taxNumber, value))) return "onRegister";
      return (await index.has("subject", subjectKey(taxNumber))) ? "notOnRegister" : "subjectUnknown";
    },
    close: () => index.close(),
  };
}
