import { createHash, createPublicKey, verify } from "node:crypto";
import type { CaseEvidence, EvidenceEntry } from "../../cases";

/** SHA-256, hexadecimal. */
export const sha256 = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex");

/**
 * Parts as the history hashes and signs them: each with its length before it (32 bits, big endian; all ones for none). It is
 * written anew here, from docs/evidence.md: what checks the service's word takes nothing from the service's code.
 */
function encoded(parts: readonly (string | Buffer | null)[]): Buffer {
  const pieces = parts.flatMap((part) => {
    const bytes = Buffer.from(part ?? "");
    const length = Buffer.alloc(4, 0xff);
    if (part !== null) length.writeUInt32BE(bytes.length);
    return [length, bytes];
  });
  return Buffer.concat(pieces);
}

/** The hash that an entry must have. */
export function entryHash({ number, at, by, action, supplier, dataKey, sealed, before }: EvidenceEntry): string {
  const texts = [String(number), at, by.oid, by.name, by.employeeId, action, supplier, dataKey];
  const start = ["remit-guard history entry 1", Buffer.from(before, "hex")];
  return sha256(encoded([...start, ...texts, Buffer.from(sealed, "base64")]));
}

/** What the signature of a head is made over. */
export const headBytes = ({ number, hash, at }: CaseEvidence["head"]): Buffer =>
  encoded(["remit-guard history head 1", String(number), Buffer.from(hash, "hex"), at]);

/** Is a signature (Ed25519, base64url) of this key (SPKI, base64)? Not of one that is none. */
export function isSignedBy(publicKey: string | undefined, bytes: Buffer, signature: string): boolean {
  const given = Buffer.from(signature, "base64url");
  // The last letter has bits that stand for nothing: another one would be the same signature.
  if (publicKey === undefined || given.toString("base64url") !== signature) return false;
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, "base64"), format: "der", type: "spki" });
    return key.asymmetricKeyType === "ed25519" && verify(null, bytes, key, given);
  } catch {
    return false;
  }
}
