import { decodeWords } from "./words";
import type { Structured } from "./parameters";

const MAX_NAME_CHARS = 255;

/** Controls, and bidi controls (`invoice\u202efdp.exe`); Unicode section 23.2 and UAX 9. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A file name without folders and invisible characters; null if nothing remains. */
export function cleanName(claimed: string): string | null {
  const name = claimed.replaceAll(UNSEEN, "");
  const last = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1).trim();
  return last === "" || last === "." || last === ".." ? null : last.slice(0, MAX_NAME_CHARS);
}

/** Decoded (RFC 2231, encoded words), without folders and invisible characters. Null without a name. */
export function fileNameOf(disposition: Structured, type: Structured): string | null {
  return cleanName(decodeWords(disposition.parameters.get("filename") ?? type.parameters.get("name") ?? ""));
}
