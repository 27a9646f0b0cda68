import { createHash, sign, verify } from "node:crypto";
import type { Actor, HistoryEntry } from "../../../contract";
import type { SigningKey } from "../secrets/keyFile";
import type { CellPlace } from "../secrets/crypto";

/** An entry as it is stored: what is hashed is these very bytes, so the chain is checked without any key. */
export interface ChainedEntry {
  readonly number: bigint;
  readonly at: Date;
  readonly by: Actor;
  readonly action: HistoryEntry["action"];
  readonly supplier: string | null;
  readonly dataKey: bigint;
  /** Encrypted. */
  readonly detail: Buffer;
}

/** Before the first entry. */
export const genesis = Buffer.alloc(32);

/** Where the detail of an entry stands. */
export const detailAt = (number: bigint): CellPlace => ({ table: "history", row: String(number), column: "detail" });

const entryTag = "remit-guard history entry 1";
const headTag = "remit-guard history head 1";

/**
 * SHA-256 over the hash before and the entry: each part with its length before it (32 bits, big endian; all ones for none),
 * so that no two entries have one encoding.
 */
export function hashOf(before: Buffer, entry: ChainedEntry): Buffer {
  const { number, at, by, action, supplier, dataKey, detail } = entry;
  const texts = [String(number), at.toISOString(), by.oid, by.name, by.employeeId, action, supplier, String(dataKey)];
  return createHash("sha256")
    .update(encoded([entryTag, before, ...texts, detail]))
    .digest();
}

function encoded(parts: readonly (string | Buffer | null)[]): Buffer {
  const pieces = parts.flatMap((part) => {
    const length = Buffer.alloc(4, 0xff);
    if (part === null) return [length];
    const bytes = typeof part === "string" ? Buffer.from(part) : part;
    length.writeUInt32BE(bytes.length);
    return [length, bytes];
  });
  return Buffer.concat(pieces);
}

const statement = (number: bigint, hash: Buffer, at: Date): Buffer =>
  encoded([headTag, String(number), hash, at.toISOString()]);

/** Signs the newest entry (Ed25519). */
export function signHead({ privateKey }: SigningKey, number: bigint, hash: Buffer, at: Date): Buffer {
  return sign(null, statement(number, hash, at), privateKey);
}

/** Whether a head was signed with that key. */
export function isSigned(
  { publicKey }: SigningKey,
  number: bigint,
  hash: Buffer,
  at: Date,
  signature: Buffer,
): boolean {
  return verify(null, statement(number, hash, at), publicKey, signature);
}
