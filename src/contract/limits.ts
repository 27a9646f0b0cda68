/** Characters of a clue: longer than any address (RFC 5321), name or link on record. */
export const maxClueLength = 2_000;
/** Characters of an account, and of the bank that it is at. */
export const maxAccountLength = 100;
/**
 * How many clues of a kind are looked up: a message may name thousands and each costs. Names cost the most, and a message
 * speaks of a few. A client that passes clues on takes no more than these, or says so.
 */
export const searchLimits = { clues: 500, names: 100 } as const;
/** Characters of what is searched for. */
export const maxSearchLength = 200;
/** Characters of a supplier's id, as the supplier file takes it. */
export const maxIdLength = 10_000;
/** Characters (UTF-16 units) of a field of a supplier's record. */
export const maxCellLength = 10_000;
/** Entries of a list in a record. The supplier file takes fewer. */
export const maxEntries = 1_000;
/** Characters of a reason. */
export const maxReasonLength = 1_000;
/** Keys of one conversation. */
export const maxKeys = 100;
/** Destinations of a case. */
export const maxDestinations = 50;
/** Characters of one of them. */
export const maxDestinationLength = 2_500;
/** Characters of a case's sender. */
export const maxSenderLength = 1_000;
/** Findings of a case. */
export const maxFindings = 200;
/** Characters of a signal's id or message key. */
export const maxKeyLength = 200;
/** Entries of a page of a list. */
export const maxPage = 500;
/** The same where the request doesn't say how many. */
export const usualPage = 50;
/** Bytes of a file that is imported. */
export const maxImportBytes = 64 * 1024 * 1024;
/** Bytes of an answer: two hundred records for each of a hundred clues take less. */
export const maxAnswerBytes = 16 * 1024 * 1024;
