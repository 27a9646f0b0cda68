import { decodeNarrow } from "../text";

const maxName = 200;

/** Name of a file in an archive, as a label: nothing is written there. If too long, keeps the end with the extension. */
export function entryName(bytes: Uint8Array, isUtf8: boolean): string {
  const end = bytes.subarray(-4096);
  return labelOf(isUtf8 ? new TextDecoder().decode(end) : decodeNarrow(end));
}

/** A path of bounded length without control characters and empty steps. */
export function labelOf(path: string): string {
  const parts = path
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, "")
    .split(/[\\/]/)
    .filter((part) => part !== "" && part !== "." && part !== "..");
  const label = parts.join("/") + (/[\\/]$/.test(path) ? "/" : "");
  return label.length > maxName ? `…${label.slice(-maxName)}` : label;
}
