/** Bytes of a supplier file. */
export const maxFileBytes = 64 * 1024 * 1024;
/** Rows of a supplier file. */
export const maxRows = 1_000_000;
/** Entries of a list. */
export const maxListEntries = 100;
/** An ERP's widest export has a few hundred. */
export const maxColumns = 1_000;
