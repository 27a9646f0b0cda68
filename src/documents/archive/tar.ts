import type { Reason } from "../../analysis";
import type { DocumentReader, InnerFile } from "../reader";
import { entryName } from "./entries";

const block = 512;
const maxName = 4096;

function field(bytes: Uint8Array, at: number, length: number): Uint8Array {
  const raw = bytes.subarray(at, at + length);
  const end = raw.indexOf(0);
  return end < 0 ? raw : raw.subarray(0, end);
}

function octal(bytes: Uint8Array, at: number, length: number): number {
  const text = String.fromCharCode(...field(bytes, at, length)).trim();
  return /^[0-7]{1,12}$/.test(text) ? Number.parseInt(text, 8) : -1;
}

/** True if the checksum of the first tar header is right (POSIX.1-2017, pax). */
export function isTar(bytes: Uint8Array): boolean {
  if (bytes.length < block) return false;
  let sum = 0;
  for (let at = 0; at < block; at++) sum += at >= 148 && at < 156 ? 0x20 : (bytes[at] ?? 0);
  return sum > 8 * 0x20 && octal(bytes, 148, 8) === sum;
}

/** Up to `max` files of a tar archive; null for anything else. */
export function tarFiles(
  bytes: Uint8Array,
  name: string,
  max: number,
): { files: InnerFile[]; missing: Reason[] } | null {
  if (!isTar(bytes)) return null;
  const files: InnerFile[] = [];
  const missing: Reason[] = [];
  let long: Uint8Array | null = null;
  for (let at = 0; at + block <= bytes.length && bytes[at] !== 0;) {
    const size = octal(bytes, at + 124, 12);
    const type = String.fromCharCode(bytes[at + 156] ?? 0);
    if (size < 0 || at + block + size > bytes.length) {
      missing.push({ code: "damaged", detail: name });
      break;
    }
    const content = bytes.subarray(at + block, at + block + size);
    if (type === "L") long = field(content, 0, maxName);
    else if (type === "0" || type === "\0" || type === "7") {
      if (files.length >= max) {
        missing.push({ code: "tooMany", detail: name });
        break;
      }
      const path = entryName(long ?? field(bytes, at, 100), false);
      long = null;
      if (size > 0) files.push({ name: `${name}/${path}`, type: "", bytes: content });
    }
    at += block + Math.ceil(size / block) * block;
  }
  return { files, missing };
}

/** Reads tar archives. */
export const readTar: DocumentReader = async ({ name, bytes }, { limits }) => {
  const { files, missing } = tarFiles(bytes, name, limits.files) ?? { files: [], missing: [] };
  return { texts: [], notes: [], missing, files };
};
