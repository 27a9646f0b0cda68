/** Meanings that lead the reader to pay elsewhere, or to ask somebody else: one sentence often says several of them. */
export const announcements = [
  "change",
  "later",
  "hold",
  "factor",
  "method",
  "contact",
  "portal",
  "payroll",
  "newPayee",
] as const;

/** What the learned reader tells of a segment, in the words of training/mails/README.md. */
export const meanings = [...announcements, "ask", "ledger", "approve"] as const;

/** One of them. */
export type Meaning = (typeof meanings)[number];
