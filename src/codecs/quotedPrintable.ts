import { hexByte } from "./hex";

const EQUALS = 0x3d;
const isBlank = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09;

/** RFC 2045 section 6.7. Keeps malformed escapes, drops spaces at line ends, and turns CRLF into LF. */
export function decodeQuotedPrintable(data: Uint8Array): Uint8Array {
  const out = new Uint8Array(data.length);
  let length = 0;
  // Start of trailing literal spaces; escaped ones (=20) are content.
  let solid = 0;
  for (let i = 0; i < data.length; i++) {
    const byte = data[i] ?? 0;
    if (byte === EQUALS) {
      const escaped = hexByte(data, i + 1);
      if (escaped >= 0) {
        out[length++] = escaped;
        solid = length;
        i += 2;
        continue;
      }
      let next = i + 1;
      while (isBlank(data[next])) next++;
      const crlf = data[next] === 0x0d && data[next + 1] === 0x0a;
      if (next >= data.length || crlf || data[next] === 0x0a) {
        i = crlf ? next + 1 : next;
        solid = length;
        continue;
      }
    }
    if (byte === 0x0a) {
      const carriage = length > 0 && out[length - 1] === 0x0d ? 1 : 0;
      let end = length - carriage;
      while (end > solid && isBlank(out[end - 1])) end--;
      length = end;
    }
    out[length++] = byte;
    if (byte === 0x0a) solid = length;
  }
  return out.subarray(0, length);
}
