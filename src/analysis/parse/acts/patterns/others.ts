import type { Pattern } from "../matching/pattern";
import { does } from "./rows";

/** Payroll, refunds, and what else leads to money; and what tells ordinary mail. */
export const others: readonly Pattern[] = [
  ...does(
    "changeMethod",
    "without @contract, veto @retired",
    // "cheques are no longer accepted", "from 1 June payment by card only", "Card payments only"
    "refused tender: 14",
    "refused looseTender: 6, near 2",
    // "from 1 June we will not accept cheques": without a day it's how things are
    "notTaken tender: 14, also @dated",
    "notTaken looseTender: 6, near 2, also @dated",
    "tender only pay|payment|receive|paid|route: 14, also fromNow|since|now|must|refused, between they, veto @told",
    "looseTender only pay|payment|receive: 10, near 1, also @dated|refused, between they, veto @told",
    "tender only: 4, near 2, max 6, veto @told",
  ),
  ...does(
    "changePayroll",
    "between your|they, without @contract, veto @shown",
    "payroll @selfChange my: 16",
    "payroll newer|other|change|changeOf bankAccount|details|account|bank: 16, also my|we",
  ),
  ...does(
    "newPayee",
    "pair, without @contract, veto supposed",
    // "a new vendor must be paid today, details follow", "please set them up as a supplier and send 12,000"
    "newPayee pay|route|make|send please|must|ask|handle|soon|urgent: 34",
    "newPayee payment|electronic|sum please|must|ask|handle|soon|urgent: 34",
  ),
  ...does(
    "changePayroll",
    "between your|they, without @contract, veto @shown",
    // "could you send my wages to my own account at … this month?"
    "payroll bankName please|must|ask|send|instead|other: 18, also my, without @contract|paid",
  ),
  ...does(
    "refund",
    "without @contract, veto @asking",
    "please refund: 10, order two, near 5, between they|if",
    "refund give|details: 18, also please|toUs|our|must|your",
    "mandate please|give|enrol: 14",
  ),
  ...does(
    "askLedger",
    "without term, veto denied|supposed",
    "ledger please|toUs: 14",
    "approver: 8",
    // "please tell me which of our invoices are still unpaid"
    "which invoice due|owed|owedMany|stillOpen: 9, order all, also our please|toUs, between they",
    "must|ask ledger: 10, order two, near 2, between they",
    "they|which approves payment|invoice: 8, order all, near 1, also please|ask|toUs|which",
    // "who approves our invoice 4711 on your side?"
    "who approves payment|invoice: 10, order two, near 5, asked, veto supposed",
    "which owed|owedMany: 10, order two, near 4, also our please|toUs, between they",
    // "do you have the open invoices at hand?"
    "toHand invoice|owed|owedMany: 9, asked, veto supposed",
  ),
  ...does("report", "", "receipt: 8", "paid payment|sum|invoice we: 8, without send|term|they|if, veto @asking"),
  ...does(
    "urgent",
    "",
    "urgent: 5, without disclaimer, veto denied",
    "soon pay|route|payment|make|please: 8, near 3, without they|disclaimer, veto denied|supposed",
  ),
  ...does("secret", "", "secret: 9, without disclaimer"),
  ...does("unreachable", "", "unreachable: 10"),
  ...does(
    "warning",
    "",
    "warning: 8",
    "beware fraud|fraudster: 10",
    "never change|ask|send @wide: 16",
    "fraudster claim|ask|change @wide: 24",
  ),
  ...does("bulk", "", "bulk: 10"),
  ...does("automatic", "", "automatic: 12"),
  ...does(
    "noChange",
    "",
    "noChange: 12",
    "not change details|bankAccount|bank: 10, order two, near 3, without never",
    "details not change: 10, order two, near 5, without never",
    "@wide unchanged: 10, order two, near 4, veto supposed",
  ),
];
