import type { InnerFile } from "../reader";
import type { Annotation, PdfFile } from "./pdfjs/engine";

function innerFile(document: string, file: PdfFile | null | undefined): InnerFile | null {
  const { filename, content } = file ?? {};
  if (!(content instanceof Uint8Array)) return null;
  const own = typeof filename === "string" && filename !== "" ? filename : "unnamed";
  const name = `${document}/${own}`;
  // An e-invoice belongs to the document that shows it: factur-x.xml, ZUGFeRD-invoice.xml, xrechnung.xml, order-x.xml.
  return /\.xml$/i.test(own)
    ? { name, type: "text/xml", bytes: content, embedded: true }
    : { name, type: "", bytes: content };
}

/** Files attached to the document. The caller bounds their number. */
export function attachedFiles(document: string, files: Readonly<Record<string, PdfFile>> | null): InnerFile[] {
  return Object.values(files ?? {})
    .map((file) => innerFile(document, file))
    .filter((file) => file !== null);
}

/** Files attached to a page as annotations. */
export function clippedFiles(document: string, annotations: readonly Annotation[]): InnerFile[] {
  return annotations
    .filter(({ subtype }) => subtype === "FileAttachment")
    .map(({ file }) => innerFile(document, file))
    .filter((file) => file !== null);
}
