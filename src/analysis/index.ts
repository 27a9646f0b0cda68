/** The analysis door: see a message, read it into facts, ask for clues, judge. Pure: no I/O, no clock. */
export { extractVisible, read } from "./parse/read";
export { loadLanguages } from "./language";
export { clues } from "./evidence/clues";
export { pastClues, remember } from "./evidence/remember";
export { judge } from "./judge";
export { likely } from "./likely";
export { isDisposable, isFreemail } from "./data/freemail";
export { signals, type SignalId, type SignalMessage } from "./signals";
export { defaultPolicy, type Policy } from "./policy";
export type { Gathered, Reason, ReasonCode, RecordsFault } from "./gathered";
export { recordsFaults } from "./gathered";
export type * from "./facts";
export type * from "./item";
export { noDocuments } from "./item";
export type * from "./past";
export { nothingKnown } from "./past";
export type * from "./records";
export * from "./report";
