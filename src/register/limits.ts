/** What the service takes at most: a test compares it with the service's own limits. */

/** Characters of a reason. */
export const maxReasonLength = 1_000;
/** Bytes of a file that is imported. */
export const maxImportBytes = 64 * 1024 * 1024;
