import type { CaseState } from "../contract";

/** What somebody does to a case. */
export const caseActions = [
  "notReached",
  "confirm",
  "confirmAlone",
  "second",
  "deny",
  "fraud",
  "dismiss",
  "reopen",
] as const;
/** `confirmAlone`: no second person is needed. */
export type CaseAction = (typeof caseActions)[number];

const transitions: Readonly<Record<CaseState, Readonly<Partial<Record<CaseAction, CaseState>>>>> = {
  open: {
    notReached: "open",
    confirm: "confirmed",
    confirmAlone: "released",
    deny: "fraud",
    fraud: "fraud",
    dismiss: "dismissed",
  },
  confirmed: { second: "released", deny: "fraud", fraud: "fraud", reopen: "open" },
  released: { fraud: "fraud", reopen: "open" },
  fraud: { reopen: "open" },
  dismissed: { fraud: "fraud", reopen: "open" },
};

/** The state that an action leads to; null where it can't be done in this one. */
export function nextState(state: CaseState, action: CaseAction): CaseState | null {
  return transitions[state][action] ?? null;
}

/** If so, nothing is paid, and everybody in the conversation is told. */
export const isUnsettled = (state: CaseState): boolean => state === "open" || state === "confirmed";
