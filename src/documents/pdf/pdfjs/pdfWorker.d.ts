/**
 * What pdf.js' own worker is made of, with the classes that our build exports from it (tools/webpack/mendPdfjs.cjs). The
 * package declares no types for this file.
 */
interface Patchable {
  readonly prototype: object;
}

/** It answers what the library asks. */
export const WorkerMessageHandler: unknown;
/** The ancestor of all that unpack a stream. */
export const DecodeStream: Patchable;
/** A map of a font's codes. */
export const CMap: Patchable;
/** What keeps graphics states. */
export const StateManager: Patchable;
/** What reads fonts of the Compact Font Format. */
export const CFFParser: Patchable;
/** A font, read from its file. */
export const Font: Patchable;
