/** Characters of a clue: longer than any address (RFC 5321), name or link on record. */
export const maxClueLength = 2_000;
/** Characters of an account, and of the bank that it is at. */
export const maxAccountLength = 100;
/** Per message, since each costs, names the most. Clients pass on no more, or say so. */
export const searchLimits = { clues: 500, names: 100 } as const;
/** Characters of what is searched for. */
export const maxSearchLength = 200;
/** Characters of a supplier's id, as the supplier file takes it. */
export const maxIdLength = 10_000;
/** UTF-16 units. */
export const maxCellLength = 10_000;
/** The supplier file takes fewer. */
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
/** Bytes. */
export const maxImportBytes = 64 * 1024 * 1024;
/** Bytes: 200 records for each of 100 clues take less. */
export const maxAnswerBytes = 16 * 1024 * 1024;
