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

/**
 * Ordinary kinds that the wording model names: why a sentence that looks like an announcement isn't one.
 * `advice` is on the reader's own account, `customer` about the bank or invoice address of somebody who pays us.
 */
export const ordinaryKinds = ["unchanged", "warning", "office", "advice", "customer", "talk"] as const;
/** One of them. */
export type OrdinaryKind = (typeof ordinaryKinds)[number];
/** What the wording model tells of a segment, in the words of training/mails/README.md. */
export const meanings = [...announcements, "ask", "ledger"] as const;
/** One of them. */
export type Meaning = (typeof meanings)[number];
