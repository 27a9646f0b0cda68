import { Inflate } from "fflate";
import type { ReasonCode } from "../../analysis";
import { concatenated } from "../../codecs";
import type { Entry } from "./entries";

/** Packed bytes that are unpacked at once; they may become a thousand times as many. */
const step = 4096;

/** How many bytes may still be unpacked: shared by all that one file unpacks. */
export interface Budget {
  left: number;
}

/** Bytes unpacked, and why not all. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  readonly failed: ReasonCode | null;
}

/** A stream that unpacks: of fflate. */
interface Stream {
  push(chunk: Uint8Array, final?: boolean): void;
}

/**
 * Unpacks in steps, and stops where more than `most` bytes come out, or more than the budget has left. What came until
 * then is returned, and so is what came before damage.
 */
export function unpackStream(
  packed: Uint8Array,
  most: number,
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
      if (length > most || budget.left < 0) failed = "tooLarge";
    }
  } catch {
    failed = "damaged";
  }
  return { bytes: concatenated(pieces), failed };
}

const STORED = 0;
const DEFLATED = 8;
const nothing = new Uint8Array();

/** The bytes of one file of an archive. */
export function unpackEntry(bytes: Uint8Array, entry: Entry, most: number, budget: Budget): Unpacked {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  if (entry.encrypted) return { bytes: nothing, failed: "encrypted" };
  if (entry.method === STORED) {
    if (packed.length > most || packed.length > budget.left) return { bytes: nothing, failed: "tooLarge" };
    budget.left -= packed.length;
    return { bytes: packed, failed: packed.length < entry.packed ? "damaged" : null };
  }
  if (entry.method !== DEFLATED) return { bytes: nothing, failed: "unsupported" };
  return unpackStream(packed, most, budget, (onData) => new Inflate(onData));
}
