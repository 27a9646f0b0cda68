import type { ActKind } from "../../../src/analysis/facts";
import { kindsOf } from "./kinds";

/** Sentences of one language, by what is to be read in them. */
export interface Sentences {
  /** Announce other bank or payment details. */
  readonly announcing: readonly string[];
  /** Announce none: ordinary ones, denials, warnings. */
  readonly silent: readonly string[];
  /** A kind of act, and a sentence that does it. */
  readonly does?: readonly (readonly [ActKind, string])[];
  /** A kind of act, and a sentence that comes near and doesn't do it. */
  readonly doesNot?: readonly (readonly [ActKind, string])[];
  /** Ask nothing at all. */
  readonly ordinary?: readonly string[];
}

const asking: ReadonlySet<ActKind> = new Set<ActKind>([
  "askPay",
  "changeBank",
  "changeContact",
  "divertContact",
  "changePayroll",
  "refund",
  "askLedger",
  "secret",
]);

/** Tests that a language is read as its sentences mean. */
export function reads({ announcing, silent, does, doesNot, ordinary }: Sentences): void {
  test.each(announcing)("announces: %s", (sentence) => {
    expect(kindsOf(sentence)).toContain("changeBank");
  });
  test.each(silent)("is silent: %s", (sentence) => {
    expect(kindsOf(sentence)).not.toContain("changeBank");
  });
  if (does !== undefined)
    test.each(does)("%s: %s", (kind, sentence) => {
      expect(kindsOf(sentence)).toContain(kind);
    });
  if (doesNot !== undefined)
    test.each(doesNot)("not %s: %s", (kind, sentence) => {
      expect(kindsOf(sentence)).not.toContain(kind);
    });
  if (ordinary !== undefined)
    test.each(ordinary)("finds nothing asked in: %s", (sentence) => {
      expect(kindsOf(sentence).filter((kind) => asking.has(kind))).toEqual([]);
    });
}
