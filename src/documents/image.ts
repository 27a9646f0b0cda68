import { unreadFile, type DocumentReader } from "./reader";

/** Reads pictures. */
export const readImage: DocumentReader = ({ name }) => Promise.resolve(unreadFile(name, "unsupported"));
