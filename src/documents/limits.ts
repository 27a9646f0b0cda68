/** Bounds on reading documents: senders choose their number, size and depth. */
export interface Limits {
  /** Bytes of a file, as received or unpacked. */
  readonly bytes: number;
  /** Unpacked bytes of all files within an attachment. */
  readonly unpacked: number;
  /** Files within an attachment, at any depth. */
  readonly files: number;
  /** Nesting of archives and messages; the attachment itself is 0. */
  readonly depth: number;
  readonly pages: number;
  /** Pages rendered, for codes, and for words where there is no text. */
  readonly images: number;
  readonly pixels: number;
  /** UTF-16 code units of text from one file. */
  readonly characters: number;
  readonly text: number;
  /** For a whole attachment. Readers check the time between pages; a hang is ended from outside. */
  readonly milliseconds: number;
}

/** More than any invoice needs, and soon reached by a hostile file. */
export const usualLimits: Limits = {
  bytes: 40_000_000,
  unpacked: 120_000_000,
  files: 200,
  depth: 4,
  pages: 200,
  images: 20,
  pixels: 40_000_000,
  characters: 2_000_000,
  text: 8_000_000,
  milliseconds: 30_000,
};
