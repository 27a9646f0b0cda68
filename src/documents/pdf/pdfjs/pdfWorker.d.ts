/**
 * Parts of pdf.js's worker, with the classes that our build exports (tools/webpack/mendPdfjs.cjs). The package has no
 * types for this file.
 */
interface Patchable {
  readonly prototype: object;
}

/** Answers the library. */
export const WorkerMessageHandler: unknown;
/** Base of all stream decoders. */
export const DecodeStream: Patchable;
/** A map of a font's codes. */
export const CMap: Patchable;
/** Stack of graphics states. */
export const StateManager: Patchable;
/** Reader of Compact Font Format. */
export const CFFParser: Patchable;
/** A font read from its file. */
export const Font: Patchable;
