import { unreadFile, type DocumentReader } from "../reader";

/** Reads odf. */
export const readOdf: DocumentReader = ({ name }) => Promise.resolve(unreadFile(name, "unsupported"));
