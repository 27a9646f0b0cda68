/** Bytes of a supplier file. */
export const maxFileBytes = 64 * 1024 * 1024;
export const maxRows = 1_000_000;
/** UTF-16 units. */
export const maxCellLength = 10_000;
export const maxListEntries = 100;
/** An ERP's widest export has a few hundred. */
export const maxColumns = 1_000;
