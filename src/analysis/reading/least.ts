import type { Meaning } from "../meanings";

/**
 * How sure the reader must be, 0 to 1, that a sentence does what a meaning says, where somebody writes who has something to
 * announce: [among its neighbours, alone]. Chosen on the texts of writers who taught nothing (training/mails/threshold).
 */
export const least: Readonly<Record<Meaning, readonly [among: number, alone: number]>> = {
  change: [0.92, 0.94],
  later: [0.92, 0.94],
  hold: [0.8, 0.9],
  factor: [0.4, 0.8],
  method: [0.65, 0.97],
  contact: [0.5, 0.92],
  portal: [0.75, 0.94],
  payroll: [0.85, 0.9],
  newPayee: [0.5, 0.9],
  ask: [0.85, 0.9],
  ledger: [0.85, 0.9],
  approve: [0.85, 0.9],
};

/** The same for a sentence that names a bank account, a change and its author, and is heard to change where to pay. */
export const leastOfOwnChange = 0.6;
