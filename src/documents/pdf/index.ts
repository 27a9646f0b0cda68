import { unreadFile, type DocumentReader } from "../reader";

/** Reads PDF (ISO 32000). */
export const readPdf: DocumentReader = ({ name }) => Promise.resolve(unreadFile(name, "unsupported"));
