import { createHash, createPublicKey, verify } from "node:crypto";
import type { CaseEvidence, EvidenceEntry } from "../../contract";

/** SHA-256 in hexadecimal. */
export const sha256 = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex");

/** By docs/evidence.md: length first (32 bits, big endian; all ones for none). Shares no code with the service. */
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

/** Ed25519, base64url; key: SPKI, base64. False for malformed ones. */
export function isSignedBy(publicKey: string | undefined, bytes: Buffer, signature: string): boolean {
  const given = Buffer.from(signature, "base64url");
  // Rejects variants: the last character has unused bits.
  if (publicKey === undefined || given.toString("base64url") !== signature) return false;
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, "base64"), format: "der", type: "spki" });
    return key.asymmetricKeyType === "ed25519" && verify(null, bytes, key, given);
  } catch {
    return false;
  }
}
