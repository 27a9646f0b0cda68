/** Why the bytes of a reader can't be used, in English, for a log. */
export class ReaderFault extends Error {}

/** The engine gives no more memory. */
export class MemoryFault extends ReaderFault {}
