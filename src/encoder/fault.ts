/** In English, for logs. */
export class ReaderFault extends Error {}

/** The engine is out of memory. */
export class MemoryFault extends ReaderFault {}
