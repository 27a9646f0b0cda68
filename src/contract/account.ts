import type { Scheme } from "../accounts";
import { maxCellLength } from "./limits";
import { bounded, fields, oneOf, orNull, text } from "./shape";

const named = {
  ...{ iban: true, "us-aba": true, "gb-sort": true, "au-bsb": true, nz: true, "ca-eft": true, "in-ifsc": true },
  ...{ "mx-clabe": true, "ch-qr-iban": true, br: true, za: true, sg: true, hk: true, jp: true, other: true },
} satisfies Record<Scheme, true>;

/** The account schemes. */
export const schemes = Object.keys(named) as readonly Scheme[];

const cell = bounded(maxCellLength);

/** An account in canonical form, as analysis has it. */
export const account = fields({ scheme: oneOf(schemes), value: cell, bank: orNull(cell) });

/** An account as the supplier file writes it. */
export const writtenAccount = { ...text };
