/** Bounds of what is read of documents. A sender chooses how many, how large and how deep they are. */
export interface Limits {
  /** Bytes of one file, as it came or as it was unpacked. */
  readonly bytes: number;
  /** Bytes that all files within one attachment unpack to, together. */
  readonly unpacked: number;
  /** Files within one attachment, at any depth. */
  readonly files: number;
  /** Archives within archives, messages within archives: the attachment itself is 0. */
  readonly depth: number;
  /** Pages of a document of which the text is read. */
  readonly pages: number;
  /** Pages of a document that are looked at as images: for QR codes, and for words where there is no text. */
  readonly images: number;
  /** Width times height of an image. */
  readonly pixels: number;
  /** UTF-16 code units of text that one file gives. */
  readonly characters: number;
  /** The same for all files within one attachment, together. */
  readonly text: number;
  /** For one attachment with all that is within it. A reader looks at the clock between pages; who hangs is ended from outside. */
  readonly milliseconds: number;
}

/** What an invoice never reaches, and a hostile file soon does. */
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
