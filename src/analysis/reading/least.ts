import type { Meaning } from "../meanings";

/**
 * How sure the reader must be, 0 to 1, that a sentence does what a meaning says, where somebody writes who has something to
 * announce: [among its neighbours, alone]. Chosen on the texts of writers who taught nothing (training/mails/threshold).
 */
export const least: Readonly<Record<Meaning, readonly [among: number, alone: number]>> = {
  change: [0.83, 0.92],
  later: [0.88, 0.92],
  hold: [0.65, 0.88],
  factor: [0.55, 0.9],
  method: [0.85, 0.97],
  contact: [0.6, 0.94],
  portal: [0.88, 0.91],
  payroll: [0.55, 0.85],
  newPayee: [0.55, 0.6],
  ask: [0.85, 0.9],
  ledger: [0.85, 0.9],
  approve: [0.85, 0.9],
};
