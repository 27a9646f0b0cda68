import type { TrickKind } from "../names";
import { maxCellLength } from "./limits";
import { record } from "./record";
import { post } from "./page";
import { bounded, count, fields, flag, list, oneOf, optional, text, type Of } from "./shape";

const tricks = {
  ...{ omission: true, insertion: true, transposition: true, repetition: true, replacement: true, homoglyph: true },
  ...{ hyphen: true, vowel: true, plural: true, subdomain: true, idn: true, tld: true, word: true },
} satisfies Record<TrickKind, true>;

const match = fields({
  record,
  by: oneOf(["address", "domain", "name", "tax-id", "lookalike"]),
  clue: text,
  /** Of a lookalike: the record's domain that is imitated, and how. */
  imitates: optional(
    fields({ domain: bounded(maxCellLength), trick: oneOf(Object.keys(tricks) as TrickKind[]), faint: flag }),
  ),
});
/** A record that a clue points at. */
export type Match = Of<typeof match>;

/** Whose account it is, among all records. */
export const ownership = fields({
  /** Index into the question's `accounts`; for `other` into its `otherDestinations`. */
  account: count,
  record,
  /** `other`: the record names it among its other destinations. */
  as: oneOf(["account", "shared", "rejected", "other"]),
});
/** See {@link ownership}. */
export type Ownership = Of<typeof ownership>;

/** The records that the clues of a message point at. */
export const records = fields({ state: oneOf(["found"]), matches: list(match), owners: list(ownership) });

/** The body: analysis' Clues. */
export const lookupRoute = post<object>()("/api/lookup", records);
