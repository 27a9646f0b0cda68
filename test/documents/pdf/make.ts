import PDFDocument from "pdfkit";
import {
  usualLimits,
  type ReaderTools,
  type DocumentRead,
  type Pixels,
  type ImagePlace,
  type Limits,
} from "../../../src/documents/reader";
import { readPdf } from "../../../src/documents/pdf";

/** A document of pdfkit's: `draw` puts its words on the first page. */
export function made(
  draw: (pdf: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const pdf = new PDFDocument({ size: "A4", margin: 0, ...options });
    const chunks: Buffer[] = [];
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => {
      resolve(new Uint8Array(Buffer.concat(chunks)));
    });
    draw(pdf);
    pdf.end();
  });
}

/** Bytes of a text in which each character is one byte. */
export const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

/** A picture that was handed over to be read. */
export interface Handed extends ImagePlace {
  readonly pixels: Pixels;
  readonly words: boolean;
}

/** Reads a file, and says which pictures were handed over. */
export async function read(
  bytes: Uint8Array,
  { limits = {}, ...more }: Omit<Partial<ReaderTools>, "limits"> & { readonly limits?: Partial<Limits> } = {},
): Promise<DocumentRead & { readonly handed: readonly Handed[] }> {
  const handed: Handed[] = [];
  const result = await readPdf(
    { name: "invoice.pdf", type: "application/pdf", bytes },
    {
      limits: { ...usualLimits, ...limits },
      progress: () => undefined,
      isLate: () => false,
      ocr: true,
      readPixels: (pixels, place, words) => {
        handed.push({ ...place, pixels, words });
        return Promise.resolve({ texts: [], missing: [] });
      },
      ...more,
    },
  );
  return { ...result, handed };
}

/** All that a person sees, page after page. */
export const seen = ({ texts }: DocumentRead): string =>
  texts
    .filter(({ hidden, layer }) => hidden !== true && layer === "text")
    .map(({ text }) => text)
    .join("\n");

/** All that no one sees. */
export const hidden = ({ texts }: DocumentRead): string =>
  texts
    .filter((text) => text.hidden === true)
    .map(({ text }) => text)
    .join("\n");
