/**
 * A small text encoder: from the segments of a text, and weights that come in as bytes, to how likely each is of each kind. It
 * knows nothing of messages. Pure; the same bits on every engine. What brings the weights is in src/weights/.
 */
export { MemoryFault, ReaderFault } from "./fault";
export { startProgram, type Engine, type Program } from "./program";
export { mostWindows, openReader, type Reader, type Window } from "./reader";
