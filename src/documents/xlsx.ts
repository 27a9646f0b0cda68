import { unreadFile, type DocumentReader } from "./reader";

/** Reads workbooks. */
export const readXlsx: DocumentReader = ({ name }) => Promise.resolve(unreadFile(name, "unsupported"));
