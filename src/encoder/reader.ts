import { Encoder } from "./encoder";
import { ReaderFault } from "./fault";
import { openFile } from "./file";
import { piecesOf } from "./pieces";
import type { Program } from "./program";
import { marks, Vocabulary } from "./vocabulary";

/** Windows that are read of one message at most. */
export const mostWindows = 64;

/** Neighbouring segments of a text: each is read in sight of the others. */
export type Window = readonly string[];

/** Reads what segments of a text announce or ask. */
export interface Reader {
  /** The kinds that a segment may be of. */
  readonly kinds: readonly string[];
  /** Pieces and marks that a window holds at most: a mark in front, and one behind each segment. */
  readonly mostPieces: number;
  /** How many pieces a text comes to, its mark not counted; null where it is too long to be counted. */
  count(text: string): number | null;
  /**
   * For each segment of each window how likely each kind is, in the order of `kinds`; null where it was not read. A segment is
   * read whole or not at all: where one doesn't fit into `mostPieces` any more, it and those behind it aren't read, nor
   * are windows behind {@link mostWindows}. Throws a {@link ReaderFault} where the weights lead to what is no number.
   */
  read(windows: readonly Window[]): readonly (readonly (Float32Array | null)[])[];
}

/** A segment's place in a window. */
interface Span {
  readonly from: number;
  readonly to: number;
}

class EncoderReader implements Reader {
  constructor(
    readonly kinds: readonly string[],
    readonly mostPieces: number,
    private readonly vocabulary: Vocabulary,
    private readonly encoder: Encoder,
  ) {}

  count(text: string): number | null {
    return piecesOf(text, this.vocabulary)?.length ?? null;
  }

  read(windows: readonly Window[]): readonly (readonly (Float32Array | null)[])[] {
    return windows.map((window, index) => (index < mostWindows ? this.#window(window) : window.map(() => null)));
  }

  #window(window: Window): readonly (Float32Array | null)[] {
    const ids: number[] = [marks.begin];
    const spans: Span[] = [];
    for (const segment of window) {
      const pieces = piecesOf(segment, this.vocabulary);
      if (pieces === null || ids.length + pieces.length + 1 > this.mostPieces) break;
      spans.push({ from: ids.length, to: ids.length + pieces.length });
      ids.push(...pieces, marks.end);
    }
    if (spans.length > 0) this.encoder.encode(ids);
    return window.map((_, index) => this.#kindsOf(spans[index]));
  }

  #kindsOf(span: Span | undefined): Float32Array | null {
    if (span === undefined) return null;
    const kinds = this.encoder.kinds(span.from, span.to);
    if (!kinds.every(Number.isFinite)) throw new ReaderFault("The weights lead to what is no number.");
    return kinds;
  }
}

/**
 * Makes a reader of its file. The program is this reader's alone from now on; the file isn't needed any more. Throws a
 * {@link ReaderFault} that says what is wrong with the file.
 */
export function openReader(file: Uint8Array, program: Program): Reader {
  const opened = openFile(file);
  const { count, bytes } = opened.vocabulary;
  // A copy, so that the rest of the file can go.
  const vocabulary = new Vocabulary(bytes.slice(), count);
  return new EncoderReader(opened.kinds, opened.places, vocabulary, new Encoder(program, opened));
}
