/**
 * What segments of a message announce or ask: a gate that few pass, and a learned reader of those. Weights come in as bytes
 * (docs/architecture/wording.md). Pure.
 */
export { openGate, type WordingGate } from "./gate";
export { hear, type Heard, type Hearing, type WindowReader, type Wording } from "./hear";
export { loadReading } from "./load";
export type { Segment as WordingSegment } from "./segments";
