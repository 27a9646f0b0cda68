/**
 * Attachment bytes → texts with layer and page. One file a format, loaded by need; what is not read is said with its
 * reason. Runs in a worker, in browsers and on Node.
 */
export { readDocument, type Progress, type ReadOptions } from "./read";
export { usualLimits, type Limits } from "./limits";
export type { DocumentFile, DocumentRead, InnerFile, ReadMail, ReadText } from "./reader";
