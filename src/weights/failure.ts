/** Why there is no reader. */
export type LoadFailure =
  | "missing" // nothing lies where it should
  | "refused" // no connection, no right to it, or the server's own error
  | "altered" // it isn't what was published: its digest is another
  | "noWebAssembly" // the engine has no WebAssembly with SIMD, or the page's policy refuses it
  | "noMemory" // the device has no room for it
  | "unreadable"; // it is what was published, and no file that this version reads

/** Why loading failed. `detail` is in English, for a log. */
export type Failed = { readonly failure: LoadFailure; readonly detail: string };

/** Says what was thrown. */
export const failed = (failure: LoadFailure, error: unknown): Failed => ({
  failure,
  detail: error instanceof Error ? error.message : String(error),
});
