import { createHash, sign, verify } from "node:crypto";
import type { Actor, HistoryEntry } from "../../../contract";
import type { Sql, Tx } from "../connection/connect";
import type { SigningKey } from "../secrets/keyFile";
import type { CellPlace } from "../secrets/crypto";

/** These bytes are hashed, so that checking the chain needs no key. */
interface ChainedEntry {
  readonly number: bigint;
  readonly at: Date;
  readonly by: Actor;
  readonly action: HistoryEntry["action"];
  readonly supplier: string | null;
  readonly dataKey: bigint;
  readonly detail: Buffer;
}

/** The hash before the first entry. */
export const genesis = Buffer.alloc(32);

/** Binds a detail to its entry. */
export const detailAt = (number: bigint): CellPlace => ({ table: "history", row: String(number), column: "detail" });

const entryTag = "remit-guard history entry 1";
const headTag = "remit-guard history head 1";

/** SHA-256. Each part has its length before it (32 bits, big endian; all ones for null), so encodings are unique. */
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

/** Ed25519. */
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

/** The stored head. */
export interface StoredHead {
  readonly number: bigint;
  readonly hash: Buffer;
  readonly at: Date | null;
  readonly signature: Buffer | null;
  readonly key: string | null;
}

/** @param isLocked until the transaction ends */
export async function storedHead(sql: Sql | Tx, isLocked = false): Promise<StoredHead | undefined> {
  const [head] = await sql<StoredHead[]>`
    select number, hash, at, signature, key_id as key from remit_guard.history_head ${isLocked ? sql`for update` : sql``}`;
  return head;
}
