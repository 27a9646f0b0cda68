import type { DocumentReader } from "./reader";

/** One reader per format, loaded when the first such file comes. */
export const readers = {
  text: async () => (await import(/* webpackChunkName: "text" */ "./plain")).readText,
  html: async () => (await import(/* webpackChunkName: "text" */ "./plain")).readHtmlFile,
  xml: async () => (await import(/* webpackChunkName: "xml" */ "./invoice")).readXml,
  pdf: async () => (await import(/* webpackChunkName: "pdf" */ "./pdf")).readPdf,
  image: async () => (await import(/* webpackChunkName: "image" */ "./image/file")).readImage,
  zip: async () => (await import(/* webpackChunkName: "archive" */ "./archive")).readZip,
  gzip: async () => (await import(/* webpackChunkName: "archive" */ "./archive")).readGzip,
  tar: async () => (await import(/* webpackChunkName: "archive" */ "./archive/tar")).readTar,
  signed: async () => (await import(/* webpackChunkName: "archive" */ "./archive")).readSigned,
  docx: async () => (await import(/* webpackChunkName: "office" */ "./office/docx")).readDocx,
  xlsx: async () => (await import(/* webpackChunkName: "office" */ "./office/xlsx")).readXlsx,
  pptx: async () => (await import(/* webpackChunkName: "office" */ "./office/pptx")).readPptx,
  odf: async () => (await import(/* webpackChunkName: "office" */ "./office/odf")).readOdf,
  rtf: async () => (await import(/* webpackChunkName: "rtf" */ "./rtf")).readRtf,
} satisfies Record<string, () => Promise<DocumentReader>>;

/** A format that is read. */
export type Readable = keyof typeof readers;

/** Format by a file's bytes; `other` has the reason why it isn't read, and the usual extension: `exe`, `doc`, `7z`. */
export type Format =
  | { readonly kind: Readable | "mail"; readonly extension: string }
  | { readonly kind: "other"; readonly extension: string; readonly reason: "unsupported" | "encrypted" | "damaged" };
