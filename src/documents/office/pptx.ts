import { unreadFile, type DocumentReader } from "../reader";

/** Reads pptx. */
export const readPptx: DocumentReader = ({ name }) => Promise.resolve(unreadFile(name, "unsupported"));
