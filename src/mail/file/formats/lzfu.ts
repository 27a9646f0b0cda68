/** Initial dictionary (MS-OXRTFCP section 2.1.3.1.1). */
const BEGINNING =
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript " +
  "\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par " +
  "\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
const HEADER_BYTES = 16;
const DICTIONARY_BYTES = 4096;
const COMPRESSED = 0x75465a4c;
const UNCOMPRESSED = 0x414c454d;

/** Uncompressed RTF, as far as it could be read. */
export type Unpacked = { readonly bytes: Uint8Array; readonly damaged: boolean; readonly cut: boolean };

/** MS-OXRTFCP, up to `max` bytes: two may become seventeen. */
export function unpackRtf(packed: Uint8Array, max: number): Unpacked {
  if (packed.length < HEADER_BYTES) return { bytes: packed.subarray(0, 0), damaged: true, cut: false };
  const header = new DataView(packed.buffer, packed.byteOffset, HEADER_BYTES);
  const stated = header.getUint32(4, true);
  const kind = header.getUint32(8, true);
  const data = packed.subarray(HEADER_BYTES, Math.min(packed.length, header.getUint32(0, true) + 4));
  if (kind === UNCOMPRESSED) {
    const bytes = data.subarray(0, Math.min(stated, max));
    return { bytes, damaged: data.length < stated, cut: stated > max && data.length > max };
  }
  if (kind !== COMPRESSED) return { bytes: data.subarray(0, 0), damaged: true, cut: false };
  const { bytes, ended } = unpack(data, max);
  return { bytes, damaged: !ended && bytes.length < max, cut: bytes.length >= max };
}

function unpack(data: Uint8Array, max: number): { readonly bytes: Uint8Array; readonly ended: boolean } {
  const dictionary = new Uint8Array(DICTIONARY_BYTES);
  for (let i = 0; i < BEGINNING.length; i++) dictionary[i] = BEGINNING.charCodeAt(i);
  let write = BEGINNING.length;
  // Nine bytes hold at most eight runs of seventeen.
  const out = new Uint8Array(Math.min(max, data.length * 16));
  let length = 0;
  const put = (byte: number): void => {
    out[length++] = byte;
    dictionary[write] = byte;
    write = (write + 1) % DICTIONARY_BYTES;
  };
  for (let at = 0; at < data.length;) {
    const control = data[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < data.length; bit++) {
      if (length >= out.length) return { bytes: out, ended: false };
      if ((control & (1 << bit)) === 0) {
        put(data[at++] ?? 0);
        continue;
      }
      if (at + 1 >= data.length) return { bytes: out.subarray(0, length), ended: false };
      const token = ((data[at] ?? 0) << 8) | (data[at + 1] ?? 0);
      at += 2;
      let from = token >> 4;
      // A reference to the current position is the end.
      if (from === write) return { bytes: out.subarray(0, length), ended: true };
      for (let run = (token & 0x0f) + 2; run > 0 && length < out.length; run--) {
        put(dictionary[from] ?? 0);
        from = (from + 1) % DICTIONARY_BYTES;
      }
    }
  }
  return { bytes: out.subarray(0, length), ended: false };
}
