import { decodeWindows1252 } from "../text";
import { PAGES } from "./tables";

/** Bytes in an encoding; as Windows-1252 where nobody here knows it. */
export function decode(bytes: Uint8Array, label: string): string {
  if (label === "windows-1252") return decodeWindows1252(bytes);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** The encoding of a code page; undefined where it is none that is known. */
export function labelOf(page: number | null): string | undefined {
  if (page === null) return undefined;
  return page >= 1250 && page <= 1258 ? `windows-${page}` : PAGES.get(page);
}
