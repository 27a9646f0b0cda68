/** Bytes of a request's body, but for an import's. */
export const maxBodyBytes = 1024 * 1024;
/** Files that are taken at once. */
export const maxImports = 4;
/** Exports at once: each holds a connection to its end, of those that imports wait for too. */
export const maxExports = 2;

/** Milliseconds in which a request must have come, an import over a slow line included. */
export const requestTimeout = 120_000;
/** Milliseconds in which it must be answered. */
export const answerTimeout = 10_000;
/** Likewise, for what goes through the whole list. */
export const longTimeout = 600_000;
/** Lookups that are under way at once: more would only wait for the database, and for nobody in the end. */
export const maxLookups = 1_000;
/** Of those, of one person: a message is one, and the command line asks with as many threads as there are processors. */
export const maxLookupsOfOne = 4;
/** Lookups of one person that wait for their turn. */
export const maxWaitingOfOne = 32;
