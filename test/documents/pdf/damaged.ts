import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "./make";

/** Files that are damaged, each made by another program. */
export const producers = ["chromium.pdf", "ghostscript.pdf", "linearised.pdf", "owner-password.pdf", "libreoffice.pdf"];

/** A file among those of the tests. */
export const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "../files", name)));

/** Numbers from a seed (mulberry32), so that what fails once fails again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Reads a file again and again, each time with other bytes changed, and every sixth time cut off too. */
export async function readDamaged(whole: Uint8Array, rounds: number): Promise<void> {
  const next = numbers(17);
  for (let round = 0; round < rounds; round++) {
    const bytes = whole.slice();
    for (let count = 1 + next(12); count > 0; count--) bytes[next(bytes.length)] = next(256);
    const { texts, missing, notes, files } = await read(
      round % 6 === 1 ? bytes.subarray(0, next(bytes.length)) : bytes,
    );
    // Whatever came of it, it is a result.
    expect([texts, missing, notes, files].every((list) => Array.isArray(list))).toBe(true);
  }
}
