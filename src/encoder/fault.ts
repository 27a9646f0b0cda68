/** In English, for logs. */
export class ReaderFault extends Error {}

export class MemoryFault extends ReaderFault {}
