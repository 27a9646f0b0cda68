/** What segments announce or ask: a gate that few pass, and a wording model of those (docs/architecture/wording.md). Pure. */
export { openGate, type WordingGate } from "./gate";
export { readWording, type FoundByModel, type ModelReading, type WindowReader, type Wording } from "./readWording";
export { loadReading } from "./load";
export type { Segment as WordingSegment } from "./segments";
