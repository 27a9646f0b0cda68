import { unreadFile, type DocumentReader } from "../reader";

/** Reads docx. */
export const readDocx: DocumentReader = ({ name }) => Promise.resolve(unreadFile(name, "unsupported"));
