import { decodeBase64, latin1 } from "../../../codecs";

const WORD = /=\?[\w.*-]{1,40}\?([bq])\?([^?\s]{0,200})\?=/gi;

/**
 * A field that its server wrote in encoded words (RFC 2047), as Exchange does as soon as anything in it is not ASCII: a
 * sender could hide its results by a letter in their address. What isn't ASCII stays undecoded, since results are. Other
 * fields are given back as they are.
 */
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
