/** Characters of a clue: longer than any address (RFC 5321), name or link on record. */
export const maxClueLength = 2_000;
export const maxAccountLength = 100;
/** Per message, since each costs, names the most. Clients pass on no more, or say so. */
export const searchLimits = { clues: 500, names: 100 } as const;
export const maxSearchLength = 200;
export const maxIdLength = 10_000;
/** UTF-16 units. */
export const maxCellLength = 10_000;
/** The supplier file takes fewer. */
export const maxEntries = 1_000;
export const maxReasonLength = 1_000;
export const maxKeys = 100;
export const maxDestinations = 50;
export const maxDestinationLength = 2_500;
export const maxSenderLength = 1_000;
export const maxFindings = 200;
export const maxKeyLength = 200;
export const maxPage = 500;
export const usualPage = 50;
/** Bytes. */
export const maxImportBytes = 64 * 1024 * 1024;
/** Bytes: 200 records for each of 100 clues take less. */
export const maxAnswerBytes = 16 * 1024 * 1024;
