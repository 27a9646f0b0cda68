import { charsetOfCodePage, decodeWindows1252 } from "../../codecs";

/** Bytes in an encoding; as Windows-1252 where nobody here knows it. */
export function decode(bytes: Uint8Array, label: string): string {
  if (label === "windows-1252") return decodeWindows1252(bytes);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** The encoding of a code page; undefined where it is none that is known, or one of units of two bytes, which RTF isn't. */
export function charsetOf(page: number | null | undefined): string | undefined {
  const label = charsetOfCodePage(page ?? 0);
  return label === null || label.startsWith("utf-16") ? undefined : label;
}
