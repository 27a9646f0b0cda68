import { writeSync } from "node:fs";

/** Repeats writes until all bytes are written. */
export function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
