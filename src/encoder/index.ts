/**
 * A small text encoder: from segments of a text, and weights as bytes, to probabilities of their kinds. Knows nothing
 * of messages. Pure; bit-identical on every engine. src/weights/ loads the weights.
 */
export { MemoryFault, ReaderFault } from "./fault";
export { startProgram, type Engine, type Program } from "./program";
export { maxWindows, openReader, type Reader, type Window } from "./reader";
