import { writeSync } from "node:fs";

/** Writes all of it: a system may take less at a time. */
export function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
