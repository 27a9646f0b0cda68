/** Bytes of a text file that are read. */
const largest = 5_000_000;

/** Text of a text file: UTF-8 or UTF-16 by its byte order mark, else Windows-1252. Null where the bytes are no text or too many. */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes.length > largest) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
