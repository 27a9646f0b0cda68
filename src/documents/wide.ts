import { byteOrderMark } from "../codecs";

const sampled = 4096;

function decodeUtf32(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 4; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, little);
    pieces.push(code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "\ufffd");
  }
  return pieces.join("");
}

function zeros(sample: Uint8Array): readonly [even: number, odd: number] {
  const counts: [number, number] = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) counts[at % 2 === 0 ? 0 : 1] += 1;
  });
  return counts;
}

/** Unmarked UTF-16 has its zeros on one side: those of letters, spaces and digits. */
function unmarked(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, sampled);
  const [even, odd] = zeros(sample);
  if (bytes.length % 2 !== 0 || Math.max(even, odd) < 2) return null;
  if (Math.max(even, odd) * 10 < sample.length || Math.min(even, odd) * 20 > Math.max(even, odd)) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** UTF-32 by its mark, UTF-16 by its mark or zeros. Null for others. */
export function decodeWide(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0 && bytes.length % 4 === 0) return decodeUtf32(bytes, true);
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return decodeUtf32(bytes, false);
  const mark = byteOrderMark(bytes);
  const label = mark === null || mark === "utf-8" ? unmarked(bytes) : mark;
  return label === null ? null : new TextDecoder(label).decode(bytes);
}
