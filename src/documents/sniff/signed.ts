import { latin1 } from "../../codecs";

/** 1.2.840.113549.1.7.2, signedData (RFC 5652), in DER; and 1.7.3, envelopedData. */
const TYPES = ["\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02", "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03"];

/** True for a file wrapped in a signature (CMS, CAdES: `.p7m`), in DER or base64. */
export function isSigned(bytes: Uint8Array): boolean {
  const start = latin1(bytes, 0, 40);
  if (start.startsWith("\x30")) return TYPES.some((type) => start.includes(type));
  return /^(?:-----BEGIN (?:PKCS7|CMS)-----\s{1,4})?MI[A-Za-z0-9+/]{3}[A-Za-z0-9+/]{0,8}GCSqGSIb3DQEHA/.test(
    start + latin1(bytes, 40, 40),
  );
}
