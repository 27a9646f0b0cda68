/** What the learned reader tells of a segment, in the words of training/mails/README.md. */
export const meanings = [
  "change",
  "later",
  "hold",
  "factor",
  "method",
  "contact",
  "portal",
  "payroll",
  "newPayee",
  "ask",
  "ledger",
  "approve",
] as const;
/** One of them. */
export type Meaning = (typeof meanings)[number];
