import { createHash, createPublicKey, verify } from "node:crypto";
import type { CaseEvidence, EvidenceEntry } from "../../contract";

/** SHA-256 in hexadecimal. */
export const sha256 = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex");

/**
 * Encodes parts as the history hashes and signs them: each after its length (32 bits, big endian; all ones for none).
 * Written independently from docs/evidence.md: a check of the service shares no code with it.
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

/** The expected hash of an entry. */
export function entryHash({ number, at, by, action, supplier, dataKey, sealed, before }: EvidenceEntry): string {
  const texts = [String(number), at, by.oid, by.name, by.employeeId, action, supplier, dataKey];
  const start = ["remit-guard history entry 1", Buffer.from(before, "hex")];
  return sha256(encoded([...start, ...texts, Buffer.from(sealed, "base64")]));
}

/** Bytes signed for a chain head. */
export const headBytes = ({ number, hash, at }: CaseEvidence["head"]): Buffer =>
  encoded(["remit-guard history head 1", String(number), Buffer.from(hash, "hex"), at]);

/** Verifies a signature (Ed25519, base64url) with a key (SPKI, base64); false for malformed ones. */
export function isSignedBy(publicKey: string | undefined, bytes: Buffer, signature: string): boolean {
  const given = Buffer.from(signature, "base64url");
  // Reject variants: the last character has unused bits.
  if (publicKey === undefined || given.toString("base64url") !== signature) return false;
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, "base64"), format: "der", type: "spki" });
    return key.asymmetricKeyType === "ed25519" && verify(null, bytes, key, given);
  } catch {
    return false;
  }
}
