import type { DocumentNote, DocumentText, Reason } from "../analysis";

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

/** A file to read. Name and type are the sender's claims. */
export type DocumentFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** A file within another. */
export interface InnerFile extends DocumentFile {
  /** Part of the document, as a PDF's e-invoice is: its texts get the document's name. */
  readonly embedded?: boolean;
}

/** Result of reading a file. */
export interface DocumentRead {
  readonly texts: readonly ReadText[];
  readonly notes: readonly DocumentNote[];
  readonly missing: readonly Reason[];
  /** Archive entries and attached files, which the caller reads one level deeper. */
  readonly files: readonly InnerFile[];
}

/** A text from a reader. */
export type ReadText = Omit<DocumentText, "document">;

/** 8-bit RGBA, row by row from the top. */
export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

/** Origin of an image. */
export interface ImagePlace {
  readonly name: string;
  /** From 1; null if the format has no pages. */
  readonly page: number | null;
}

type PixelsRead = { readonly texts: readonly ReadText[]; readonly missing: readonly Reason[] };

/** Reads codes (layer `qr`) and, if `words`, words (layer `ocr`) of an image. Never rejects. */
export type ReadPixels = (pixels: Pixels, place: ImagePlace, words: boolean, tools: ReaderTools) => Promise<PixelsRead>;

/** Parses a message within a document into texts and files. */
export type ReadMail = (file: DocumentFile) => Promise<DocumentRead>;

/** What a reader gets besides the file. */
export interface ReaderTools {
  readonly limits: Limits;
  readonly progress: (page: number, pages: number) => void;
  /** True when time is up: the reader stops, keeps what it has and reports `tookTooLong`. */
  readonly isLate: () => boolean;
  readonly ocr: boolean;
  readonly readPixels: ReadPixels;
}

/** Reads files of one format within the limits. Never rejects because of content: `missing` has what couldn't be read. */
export type DocumentReader = (file: DocumentFile, tools: ReaderTools) => Promise<DocumentRead>;

/** An unread file and the reason. */
export function unreadFile(name: string, code: Reason["code"]): DocumentRead {
  return { texts: [], notes: [], missing: [{ code, detail: name }], files: [] };
}
