import { unreadFile, type DocumentReader } from "./reader";

/** Reads RTF. */
export const readRtf: DocumentReader = ({ name }) => Promise.resolve(unreadFile(name, "unsupported"));
