import { concatenated } from "../../codecs";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { MboxSplitter, startsLikeMbox, type Piece } from "./mbox";
import { withoutByteOrderMark } from "./sniff";

const SNIFF_BYTES = 16;

/** For other threads to read. Holds one at a time; yields at least one. Passes on errors of `input`. */
export async function* splitMessages(
  input: AsyncIterable<Uint8Array>,
  limits: Partial<Limits> = {},
): AsyncGenerator<Piece> {
  const { maxMessageBytes } = { ...DEFAULT_LIMITS, ...limits };
  let splitter: MboxSplitter | null = null;
  let told = false;
  let chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    if (splitter !== null) {
      yield* splitter.push(chunk);
      continue;
    }
    // The producer may reuse its buffer.
    chunks.push(new Uint8Array(chunk));
    length += chunk.length;
    if (!told && length >= SNIFF_BYTES) {
      told = true;
      const start = concatenated(chunks);
      chunks = [start];
      if (startsLikeMbox(withoutByteOrderMark(start))) {
        splitter = new MboxSplitter(maxMessageBytes);
        chunks = [];
        yield* splitter.push(withoutByteOrderMark(start));
        continue;
      }
    }
    if (length > maxMessageBytes) break;
  }
  if (splitter !== null) yield* splitter.finish();
  else yield { bytes: concatenated(chunks).subarray(0, maxMessageBytes), cut: length > maxMessageBytes };
}

/** Pieces may share the bytes: don't modify them. */
export function* splitWhole(bytes: Uint8Array, limits: Partial<Limits> = {}): Generator<Piece> {
  const { maxMessageBytes } = { ...DEFAULT_LIMITS, ...limits };
  const start = withoutByteOrderMark(bytes);
  if (bytes.length >= SNIFF_BYTES && startsLikeMbox(start)) {
    const splitter = new MboxSplitter(maxMessageBytes);
    yield* splitter.push(start);
    yield* splitter.finish();
  } else yield { bytes: bytes.subarray(0, maxMessageBytes), cut: bytes.length > maxMessageBytes };
}
