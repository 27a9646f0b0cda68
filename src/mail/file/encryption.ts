import type { Reason } from "../../analysis";
import type { Part } from "./parts";

/** The object identifiers of CMS content (RFC 5652, RFC 5083), in DER, after their common beginning 1.2.840.113549.1. */
const CMS_PREFIX = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01];
const CMS_SIGNED = [0x07, 0x02];
const CMS_SAMPLE_BYTES = 40;

const SMIME_TYPES: ReadonlySet<string> = new Set(["application/pkcs7-mime", "application/x-pkcs7-mime"]);

function isSignedData(content: Uint8Array): boolean {
  const wanted = [...CMS_PREFIX, ...CMS_SIGNED].join();
  for (let at = 0; at < Math.min(content.length, CMS_SAMPLE_BYTES); at++) {
    if (content.subarray(at, at + CMS_PREFIX.length + CMS_SIGNED.length).join() === wanted) return true;
  }
  return false;
}

/** Is this part within a multipart/encrypted (RFC 1847 section 2.2)? */
function withinEncrypted(part: Part): boolean {
  for (let outer = part.parent; outer; outer = outer.parent)
    if (outer.type.value === "multipart/encrypted") return true;
  return false;
}

/**
 * Why a part's content is closed to us: encrypted by S/MIME (RFC 8551), PGP/MIME (RFC 3156) or rights management; or
 * wrapped in an S/MIME signature, which is readable to its addressee and not read here. Null where it is open.
 */
export function whyClosed(part: Part, content: Uint8Array): Reason | null {
  if (SMIME_TYPES.has(part.type.value)) {
    const smimeType = (part.type.parameters.get("smime-type") ?? "").toLowerCase();
    if (smimeType === "certs-only") return null;
    if (smimeType === "signed-data" || (smimeType === "" && isSignedData(content))) {
      return { code: "unsupported", detail: "S/MIME signed data" };
    }
    return smimeType === "compressed-data"
      ? { code: "unsupported", detail: "S/MIME compressed data" }
      : { code: "encrypted", detail: "S/MIME" };
  }
  if (withinEncrypted(part)) return { code: "encrypted", detail: "PGP/MIME" };
  if (part.type.value === "application/x-microsoft-rpmsg-message")
    return { code: "encrypted", detail: "rights management" };
  return null;
}

/** A text that is, in part, an encrypted message (RFC 9580 section 6.2). */
export function holdsPgpMessage(text: string): boolean {
  return text.includes("-----BEGIN PGP MESSAGE-----");
}
