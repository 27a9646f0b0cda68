import { unreadFile, type DocumentReader } from "./reader";

/** Reads archives. */
export const readZip: DocumentReader = ({ name }) => Promise.resolve(unreadFile(name, "unsupported"));
