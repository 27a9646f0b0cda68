import type { Reason } from "../../../analysis";
import { latin1 } from "../../../codecs";
import type { RawFile } from "./rawFile";

/** Wrappers of rights management (Azure RMS, Office 365 message encryption). */
const RIGHTS_TYPES: ReadonlySet<string> = new Set(["application/x-microsoft-rpmsg-message", "application/x-rpmsg"]);
const SMIME_TYPES: ReadonlySet<string> = new Set(["application/pkcs7-mime", "application/x-pkcs7-mime"]);
/** Object identifiers at the start of CMS content: 1.2.840.113549.1.7 and 1.2.840.113549.1.9.16.1, in DER. */
const CMS_MARKS = ["\x2a\x86\x48\x86\xf7\x0d\x01\x07", "\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01"];
const CMS_SAMPLE_BYTES = 40;

/** RFC 8551. */
export function claimsSmime({ type }: Pick<RawFile, "type">): boolean {
  return SMIME_TYPES.has(type);
}

/** RFC 5652, the container of S/MIME. */
export function looksLikeCms(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x30) return false;
  const start = latin1(bytes, 0, CMS_SAMPLE_BYTES);
  return CMS_MARKS.some((mark) => start.includes(mark));
}

/** Null if the file may be open. */
export function whyClosed({ name, type }: Pick<RawFile, "name" | "type">): Reason | null {
  if (RIGHTS_TYPES.has(type) || /\.rpmsg$/i.test(name ?? "")) return { code: "encrypted", detail: "rights management" };
  return null;
}

/** RFC 9580 section 6.2. */
export function holdsPgpMessage(text: string): boolean {
  return text.includes("-----BEGIN PGP MESSAGE-----");
}
