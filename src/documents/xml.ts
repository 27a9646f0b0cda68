import { unreadFile, type DocumentReader } from "./reader";

/** Reads structured invoices. */
export const readXml: DocumentReader = ({ name }) => Promise.resolve(unreadFile(name, "unsupported"));
