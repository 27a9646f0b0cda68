import { Encoder } from "./encoder";
import { ReaderFault, type Program } from "./program";
import { openFile } from "./file";
import { piecesOf, marks, Vocabulary } from "./pieces";

/** Maximum windows read per message. */
export const maxWindows = 64;

/** Adjacent segments, each read in the context of the others. */
export type Window = readonly string[];

/** Classifies segments of a text. */
export interface Reader {
  readonly kinds: readonly string[];
  readonly maxPieces: number;
  count(text: string): number | null;
  /** In the order of `kinds`; null if unread: from one over `maxPieces` or {@link maxWindows} on. @throws ReaderFault for NaN */
  read(windows: readonly Window[]): readonly (readonly (Float32Array | null)[])[];
}

type Span = { readonly from: number; readonly to: number };

class EncoderReader implements Reader {
  constructor(
    readonly kinds: readonly string[],
    readonly maxPieces: number,
    private readonly vocabulary: Vocabulary,
    private readonly encoder: Encoder,
  ) {}

  count(text: string): number | null {
    return piecesOf(text, this.vocabulary)?.length ?? null;
  }

  read(windows: readonly Window[]): readonly (readonly (Float32Array | null)[])[] {
    return windows.map((window, index) => (index < maxWindows ? this.#window(window) : window.map(() => null)));
  }

  #window(window: Window): readonly (Float32Array | null)[] {
    const ids: number[] = [marks.begin];
    const spans: Span[] = [];
    for (const segment of window) {
      const pieces = piecesOf(segment, this.vocabulary);
      if (pieces === null || ids.length + pieces.length + 1 > this.maxPieces) break;
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

/** The result alone may use the program; the file may be released. @throws ReaderFault */
export function openReader(file: Uint8Array, program: Program): Reader {
  const opened = openFile(file);
  const { count, bytes } = opened.vocabulary;
  const vocabulary = new Vocabulary(bytes.slice(), count);
  return new EncoderReader(opened.kinds, opened.places, vocabulary, new Encoder(program, opened));
}
