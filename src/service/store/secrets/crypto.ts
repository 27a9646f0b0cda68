import { createCipheriv, createDecipheriv, randomFillSync } from "node:crypto";

const nonceLength = 12;
const tagLength = 16;

/** Ciphertexts are bound to it. */
export interface CellPlace {
  readonly table:
    | "supplier"
    | "import"
    | "import_row"
    | "import_mapping"
    | "history"
    | "data_key"
    | "key_check"
    | "proposal"
    | "call_back"
    | "case_event"
    | "case_key";
  readonly row: string;
  readonly column: string;
}

/** Unambiguous, since table and column contain no bar. */
const bound = ({ table, row, column }: CellPlace): Buffer => Buffer.from(`${table}|${row}|${column}`);

/** Fetching them one by one takes longer than encrypting. */
const chance = Buffer.alloc(1_024 * nonceLength);
let used = chance.length;

function newNonce(): Buffer {
  if (used === chance.length) {
    randomFillSync(chance);
    used = 0;
  }
  return Buffer.from(chance.subarray(used, (used += nonceLength)));
}

/** AES-256-GCM (NIST SP 800-38D): nonce, ciphertext, tag. Random nonces: up to 2^32 values a key. @param key 32 bytes */
export function seal(key: Buffer, text: string | Buffer, place: CellPlace): Buffer {
  const nonce = newNonce();
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(bound(place));
  const inner = cipher.update(typeof text === "string" ? Buffer.from(text) : text);
  return Buffer.concat([nonce, inner, cipher.final(), cipher.getAuthTag()]);
}

/** A value was altered. */
export class Altered extends Error {}

/** What was read, or `otherwise` if a value was altered. */
export const unaltered = <T>(read: Promise<T>, otherwise: T): Promise<T> =>
  read.catch((error: unknown) => {
    if (error instanceof Altered) return otherwise;
    throw error;
  });

/** @throws {Altered} for another key or place, or altered bytes; names only the place */
export function open(key: Buffer, sealed: Buffer, place: CellPlace): Buffer {
  const end = sealed.length - tagLength;
  try {
    const nonce = sealed.subarray(0, nonceLength);
    const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength });
    decipher.setAAD(bound(place)).setAuthTag(sealed.subarray(end));
    return Buffer.concat([decipher.update(sealed.subarray(nonceLength, end)), decipher.final()]);
  } catch (error) {
    throw new Altered(`A value of ${place.table}.${place.column} was altered, or moved, or its key is another.`, {
      cause: error,
    });
  }
}
