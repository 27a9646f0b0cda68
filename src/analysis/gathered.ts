/** Why the supplier records could not be asked. Each has its own sentence, and its own next step. */
export const recordsFaults = [
  "notReachable", // no connection, or no one answers
  "recordsTimedOut",
  "notSignedIn",
  "signInRefused", // the service takes no token of this sign-in: set up wrongly on one side
  "noPermission", // signed in, without the role for it
  "serviceFault", // its own error, or too many ask
  "notOurService", // something answers that is not the service, or another version of it
] as const;
/** One of {@link recordsFaults}. */
export type RecordsFault = (typeof recordsFaults)[number];

/** Why a piece of evidence is not there. A code, so that each language has its own words for it. */
export type ReasonCode =
  | "notProvided" // the place we read from does not give it (no headers on a phone)
  | "notReadYet" // still being read
  | "unsupported" // a format that this version does not read
  | "encrypted"
  | "damaged"
  | "tooLarge"
  | "tooMany"
  | "tooDeep"
  | "tookTooLong"
  | "empty"
  | "unknownCharset"
  | "languageUnknown"
  | "picturesNotRead" // its text was read, words in its pictures were not: no gap where the text names an account
  | "accountNotRead" // a picture in it names an account that can't be made out: a gap whatever the text names
  | "codeNotRead" // a code is drawn in its text, with cells or characters: a gap whatever the text names
  | "notTrusted" // there, but not stamped by our own side
  | "notConfigured"
  | RecordsFault
  | "severalFit"
  // Of the wording model: not found, not loaded, not as published, not runnable, or left out at the start.
  | "readerMissing"
  | "readerRefused"
  | "readerAltered"
  | "noWebAssembly"
  | "readerLeftOut"
  | "internalError";

/** A reason with the thing it is about, for example a file name. `detail` is data from the message: never trusted, never HTML. */
export interface Reason {
  readonly code: ReasonCode;
  readonly detail?: string;
}

/** Evidence and what is known to be missing from it, or nothing and why. A failed read is never the same as an empty one. */
export type Gathered<T> = { readonly found: T; readonly missing: readonly Reason[] } | { readonly failed: Reason };

/** Complete evidence. */
export const whole = <T>(found: T): Gathered<T> => ({ found, missing: [] });

/** What was found, or `fallback` where the read failed. */
export const foundOr = <T>(gathered: Gathered<T>, fallback: T): T => ("failed" in gathered ? fallback : gathered.found);

/** All reasons that this evidence carries. */
export function reasonsOf(gathered: Gathered<unknown>): readonly Reason[] {
  return "failed" in gathered ? [gathered.failed] : gathered.missing;
}
