const tableBytes = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));

const isControl = (bytes: Uint8Array, at: number): boolean => bytes[at] === 0x21 && bytes[at + 1] === 0xf9;

/** First frame of an animated GIF as its own file: a decoder would unpack all (GIF89a, sections 17 to 27). Null: no frame. */
export function firstFrame(
  bytes: Uint8Array,
): { file: Uint8Array; width: number; height: number; more: boolean } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 13 + tableBytes(bytes[10] ?? 0);
  let framed = false;
  let [width, height] = [0, 0];
  while (at < bytes.length) {
    const kind = bytes[at];
    if (kind === 0x2c && !framed && at + 11 < bytes.length) {
      [width, height] = [view.getUint16(at + 5, true), view.getUint16(at + 7, true)];
      framed = true;
      at += 11 + tableBytes(bytes[at + 9] ?? 0);
    } else if (kind === 0x21) at += 2;
    else return null;
    for (let size = bytes[at] ?? 0; size !== 0; size = bytes[at] ?? 0) at += 1 + size;
    at += 1;
    if (!framed) continue;
    if (at > bytes.length) return null;
    const file = new Uint8Array(at + 1);
    file.set(bytes.subarray(0, at));
    file[at] = 0x3b;
    // Only the end mark or a comment follows the last frame.
    return { file, width, height, more: bytes[at] === 0x2c || isControl(bytes, at) };
  }
  return null;
}
