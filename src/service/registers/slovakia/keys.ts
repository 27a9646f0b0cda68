import { createHash } from "node:crypto";
import { keyBytes } from "../reader";

const keyOf = (text: string): Buffer => createHash("sha256").update(text).digest().subarray(0, keyBytes);

/** Hashed only for its fixed length; the list is public. */
export const pairKey = (taxNumber: string, iban: string): Buffer => keyOf(`${taxNumber} ${iban}`);

/** The key of a tax number. */
export const subjectKey = (taxNumber: string): Buffer => keyOf(taxNumber);
