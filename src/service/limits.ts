/** Bytes, except imports. */
export const maxBodyBytes = 1024 * 1024;
/** Files read at the same time. */
export const maxImports = 4;
/** Concurrent exports. Each holds a connection that imports need too. */
export const maxExports = 2;

/** Milliseconds for a request to arrive. */
export const requestTimeout = 120_000;
/** Milliseconds. */
export const answerTimeout = 10_000;
/** Milliseconds, for work on the whole list. */
export const longTimeout = 600_000;
/** Concurrent lookups; more would only wait for the database. */
export const maxLookups = 1_000;
/** The command line uses a thread per processor. */
export const maxLookupsOfOne = 4;
/** Waiting lookups of one person. */
export const maxWaitingOfOne = 32;
