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

/** Why a sentence only looks like an announcement. `advice`: the reader's own account; `customer`: one who pays us. */
export const ordinaryKinds = ["unchanged", "warning", "office", "advice", "customer", "talk"] as const;
/** One of them. */
export type OrdinaryKind = (typeof ordinaryKinds)[number];
/** What the wording model tells of a segment, in the words of training/mails/README.md. */
export const meanings = [...announcements, "ask", "ledger"] as const;
/** One of them. */
export type Meaning = (typeof meanings)[number];
