import { decodeWindows1252 } from "../text";

const longest = 200;

function decoded(bytes: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/**
 * The name of a file within an archive, as a label: nothing is written there. Its end stays where it is too long, for
 * that tells the format.
 */
export function entryName(bytes: Uint8Array, isUtf8: boolean): string {
  return labelOf(decoded(bytes.subarray(-4096), isUtf8));
}

/** A path without control characters and steps that lead nowhere, of bounded length. */
export function labelOf(path: string): string {
  const parts = path
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, "")
    .split(/[\\/]/)
    .filter((part) => part !== "" && part !== "." && part !== "..");
  const label = parts.join("/") + (/[\\/]$/.test(path) ? "/" : "");
  return label.length > longest ? `…${label.slice(-longest)}` : label;
}
