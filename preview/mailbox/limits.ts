/** Messages of a visitor’s own that the mailbox holds. */
export const maxMessages = 2_000;
/** Bytes of all of them together: they stay in the browser’s memory. */
export const maxBytes = 100 * 1024 * 1024;
/** Files that are looked at in one go. */
export const maxFiles = 2_000;
/** Milliseconds that reading one message or file may take. */
export const maxReadingTime = 20_000;
