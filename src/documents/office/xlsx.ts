import { unreadFile, type DocumentReader } from "../reader";

/** Reads xlsx. */
export const readXlsx: DocumentReader = ({ name }) => Promise.resolve(unreadFile(name, "unsupported"));
