import { unreadFile, type DocumentReader } from "./reader";

/** Reads text documents of Word. */
export const readDocx: DocumentReader = ({ name }) => Promise.resolve(unreadFile(name, "unsupported"));
