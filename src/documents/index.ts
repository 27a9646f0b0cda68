/** Attachment bytes → texts with layer and page. What isn't read is reported. Runs in workers, browsers and Node. */
export { readDocument, type Progress, type ReadOptions } from "./read";
export { usualLimits, type Limits } from "./reader";
export type { DocumentFile, DocumentRead, InnerFile, ReadMail, ReadText } from "./reader";
export type { Sheet as WorkbookSheet, SheetRow, Workbook } from "./office/xlsx/open";

/** Loads the row-by-row workbook reader. It never throws, whatever the bytes. */
export const workbookOpener = async () =>
  (await import(/* webpackChunkName: "workbook" */ "./office/xlsx/open")).openWorkbook;
