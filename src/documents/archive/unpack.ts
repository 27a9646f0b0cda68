import { Inflate } from "fflate";
import type { ReasonCode } from "../../analysis";
import { concatenated } from "../../codecs";
import type { Entry } from "./entries";

const step = 4096;

/** Bytes that may still be unpacked, shared by everything within one file. */
export type Budget = { left: number };

/** Unpacked bytes, and why there are no more. */
export type Unpacked = { readonly bytes: Uint8Array; readonly failed: ReasonCode | null };

type Stream = { push(chunk: Uint8Array, final?: boolean): void };

/** Unpacks in steps until `max` bytes or the budget is reached. Returns what came before that, or before damage. */
export function unpackStream(
  packed: Uint8Array,
  max: number,
  budget: Budget,
  streamOf: (onData: (chunk: Uint8Array) => void) => Stream,
): Unpacked {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = streamOf((chunk) => {
    length += chunk.length;
    budget.left -= chunk.length;
    if (chunk.length > 0) pieces.push(chunk);
  });
  let failed: ReasonCode | null = null;
  try {
    for (let at = 0; at < packed.length && failed === null; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
      if (length > max || budget.left < 0) failed = "tooLarge";
    }
  } catch {
    failed = "damaged";
  }
  return { bytes: concatenated(pieces), failed };
}

const STORED = 0;
const DEFLATED = 8;
const nothing = new Uint8Array();

/** Unpacks one file of an archive. */
export function unpackEntry(bytes: Uint8Array, entry: Entry, max: number, budget: Budget): Unpacked {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  if (entry.encrypted) return { bytes: nothing, failed: "encrypted" };
  if (entry.method === STORED) {
    if (packed.length > max || packed.length > budget.left) return { bytes: nothing, failed: "tooLarge" };
    budget.left -= packed.length;
    return { bytes: packed, failed: packed.length < entry.packed ? "damaged" : null };
  }
  if (entry.method !== DEFLATED) return { bytes: nothing, failed: "unsupported" };
  return unpackStream(packed, max, budget, (onData) => new Inflate(onData));
}
