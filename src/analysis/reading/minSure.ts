import type { Meaning } from "../meanings";

/** 0 to 1: [among its neighbours, alone]. Chosen on texts of writers who taught nothing (training/mails/threshold). */
export const minSure: Readonly<Record<Meaning, readonly [among: number, alone: number]>> = {
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
};

/** 0 to 1, for `change` or `later` in a sentence that mentions its author's account (`mentionsOwnChange`), alone or not. */
export const minOwnChange = 0.8;
