/**
 * Attachment bytes → texts with layer and page. One file a format, loaded by need; what is not read is said with its
 * reason. Runs in a worker, in browsers and on Node.
 */
export { readDocument, type Progress, type ReadOptions } from "./read";
export { usualLimits, type Limits } from "./limits";
export type { DocumentFile, DocumentRead, InnerFile, ReadMail, ReadText } from "./reader";
export type { Sheet as WorkbookSheet, SheetRow, Workbook } from "./office/xlsx/open";

/** Loads what opens a workbook row by row. It never throws, whatever the bytes hold. */
export const workbookOpener = async () =>
  (await import(/* webpackChunkName: "workbook" */ "./office/xlsx/open")).openWorkbook;
