import { decodeBase64, latin1 } from "../../../codecs";

const WORD = /=\?[\w.*-]{1,40}\?([bq])\?([^?\s]{0,200})\?=/gi;

/** A field in encoded words (RFC 2047), as Exchange writes it for any non-ASCII, where a sender could hide results. */
export function decodeField(field: string): string {
  if (!field.trimStart().startsWith("=?")) return field;
  // White space between two encoded words doesn't count (section 6.2).
  const joined = field.replace(/\?=\s{1,20}=\?/g, "?==?");
  return joined.replace(WORD, (_, kind: string, text: string) => (/b/i.test(kind) ? base64(text) : quoted(text)));
}

function quoted(text: string): string {
  return text
    .replace(/_/g, " ")
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function base64(text: string): string {
  return latin1(decodeBase64(Uint8Array.from(text, (letter) => letter.charCodeAt(0))).bytes);
}
