import { byteOrderMark } from "../../src/codecs";

/** Text as editors and PowerShell save it: UTF-16 with a byte order mark, else UTF-8. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder(byteOrderMark(bytes) ?? "utf-8").decode(bytes);
}
