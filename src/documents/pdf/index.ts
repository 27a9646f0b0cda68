import type { DocumentReader, DocumentRead, ReaderTools } from "../reader";
import { unreadFile } from "../reader";
import { openPdf, type Pdf } from "./engine";
import { Reading } from "./reading";

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
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/**
 * Reads PDF documents: the text of each page in lines as a person sees them, apart from that what nobody sees; links, form
 * fields, notes; attached files; pictures, as far as they may hold words or codes; and whether the document was saved on
 * top of an earlier version that said something else.
 */
export const readPdf: DocumentReader = async ({ name, bytes }, tools): Promise<DocumentRead> => {
  const reading = new Reading(name, tools);
  const fault = await opened(bytes, tools, (pdf) => reading.read(pdf));
  if (typeof fault === "string") return unreadFile(name, fault);
  for (const end of reading.earlier(bytes)) {
    if (tools.isLate()) break;
    const found = await opened(bytes.subarray(0, end), tools, (pdf) => reading.compare(pdf));
    // The earliest version that shows another text: what was changed on the way to the last one is in it too.
    if (found === true) break;
  }
  return reading.result();
};
