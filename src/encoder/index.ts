/** From a text's segments to probabilities of their kinds. Pure; bit-identical on every engine. src/weights/ loads weights. */
export { MemoryFault, ReaderFault } from "./program";
export { startProgram, type Engine, type Program } from "./program";
export { maxWindows, openReader, type Reader, type Window } from "./reader";
