import type { DocumentNote, DocumentText, Reason } from "../analysis";
import type { Limits } from "./limits";

/** One file to be read. Its name and type are the sender's claims. */
export interface DocumentFile {
  readonly name: string;
  /** The media type as claimed, lower case; empty where none is. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A file within another one. */
export interface InnerFile extends DocumentFile {
  /** True where it belongs to the document, as the e-invoice within a PDF does: its texts bear the document's name. */
  readonly embedded?: boolean;
}

/** What came of one file. */
export interface DocumentRead {
  /** Without `document`, which is the caller's to number. */
  readonly texts: readonly ReadText[];
  readonly notes: readonly DocumentNote[];
  /** What was not read; `detail` is the file's name. */
  readonly missing: readonly Reason[];
  /** Entries of an archive, files attached to a document: the caller reads them, one level deeper. */
  readonly files: readonly InnerFile[];
}

/** A text as a reader gives it. */
export type ReadText = Omit<DocumentText, "document">;

/** 8-bit RGBA, row by row from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Where an image stands. */
export interface ImagePlace {
  /** The file's name. */
  readonly name: string;
  /** From 1; null where the format has no pages. */
  readonly page: number | null;
}

/** What came of an image. */
export interface PixelsRead {
  readonly texts: readonly ReadText[];
  readonly missing: readonly Reason[];
}

/**
 * Reads what an image holds: QR codes (layer `qr`), and where `words` is true the words too (layer `ocr`). Never rejects.
 */
export type ReadPixels = (pixels: Pixels, place: ImagePlace, words: boolean, tools: ReaderTools) => Promise<PixelsRead>;

/** What a message within a document is taken apart into, by whoever reads messages: its texts and its files. */
export type ReadMail = (file: DocumentFile) => Promise<DocumentRead>;

/** What a reader is given besides the file. */
export interface ReaderTools {
  readonly limits: Limits;
  /** Says how far the reading is: a page from 1, of so many. */
  readonly progress: (page: number, pages: number) => void;
  /** Is the time for this attachment over? Then a reader stops, keeps what it has and says `tookTooLong`. */
  readonly isLate: () => boolean;
  /** Are words in images to be recognised? */
  readonly ocr: boolean;
  /** Reads images; loads what it takes to do so. */
  readonly readPixels: ReadPixels;
}

/** Reads a file of one format. It keeps to the limits and rejects for no content: what can't be read is in `missing`. */
export type DocumentReader = (file: DocumentFile, tools: ReaderTools) => Promise<DocumentRead>;

/** Nothing of a file, and why. */
export function unreadFile(name: string, code: Reason["code"]): DocumentRead {
  return { texts: [], notes: [], missing: [{ code, detail: name }], files: [] };
}
