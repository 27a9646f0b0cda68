import { unreadFile, type DocumentReader, type DocumentRead, type ReaderTools } from "../reader";
import { openPdf, type Pdf } from "./pdfjs/engine";
import { PdfReading } from "./reading";
import { withTrailer, earlierEnds } from "./source";

const nameOf = (fault: unknown): string => (fault instanceof Error ? fault.name : "");

async function opened<T>(
  bytes: Uint8Array,
  { limits }: ReaderTools,
  use: (pdf: Pdf) => Promise<T>,
): Promise<T | "encrypted" | "damaged"> {
  let pdf: Pdf;
  try {
    pdf = await openPdf(bytes, limits.pixels);
  } catch (fault) {
    return nameOf(fault) === "PasswordException" ? "encrypted" : "damaged";
  }
  try {
    return await use(pdf);
  } catch {
    return "damaged";
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Reads PDF documents: visible and hidden text, links, fields, notes, files, images, and earlier versions that differ. */
export const readPdf: DocumentReader = async ({ name, bytes }, tools): Promise<DocumentRead> => {
  const text = new TextDecoder("latin1").decode(bytes);
  const reading = new PdfReading(name, tools);
  const whole = (pdf: Pdf): Promise<void> => reading.read(pdf, text);
  let fault = await opened(bytes, tools, whole);
  const mended = fault === "damaged" ? withTrailer(bytes, text) : null;
  if (mended !== null) fault = await opened(mended, tools, whole);
  if (typeof fault === "string") return unreadFile(name, fault);
  for (const end of earlierEnds(text)) {
    if (tools.isLate()) break;
    const found = await opened(bytes.subarray(0, end), tools, (pdf) => reading.compare(pdf));
    if (found === true) break;
  }
  return reading.result();
};
