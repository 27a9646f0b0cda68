import type { Concept } from "../../../language/concept";
import type { Pattern, Veto } from "../matching/pattern";
import { contract, asking, told, wide, does } from "./shared";

const refusing: readonly Veto[] = ["supposed", "question", "readers"];
const dated: readonly Concept[] = ["fromNow", "since", "now"];
const selfChange: readonly Concept[] = ["change", "newer", "move"];

/** Payroll, refunds, and what else leads to money; and what tells ordinary mail. */
export const others: readonly Pattern[] = [
  // "cheques are no longer accepted", "from 1 June payment by card only", "Card payments only"
  does("changeMethod", ["refused", "tender"], 14, { without: contract, veto: refusing }),
  does("changeMethod", ["refused", "looseTender"], 6, { near: 2, without: contract, veto: refusing }),
  // "from 1 June we will not accept cheques": without a day it's how things are
  does("changeMethod", ["notTaken", "tender"], 14, { also: [dated], without: contract, veto: refusing }),
  does("changeMethod", ["notTaken", "looseTender"], 6, { near: 2, also: [dated], without: contract, veto: refusing }),
  does("changeMethod", ["tender", "only", ["pay", "payment", "receive", "paid", "route"]], 14, {
    also: [["fromNow", "since", "now", "must", "refused"]],
    between: ["they"],
    without: contract,
    veto: told,
  }),
  does("changeMethod", ["looseTender", "only", ["pay", "payment", "receive"]], 10, {
    near: 1,
    also: [[...dated, "refused"]],
    between: ["they"],
    without: contract,
    veto: told,
  }),
  does("changeMethod", ["tender", "only"], 4, { max: 6, near: 2, without: contract, veto: told }),
  does("changePayroll", ["payroll", selfChange, "my"], 16, {
    between: ["your", "they"],
    without: contract,
    veto: ["denied", "supposed", "readers"],
  }),
  does(
    "changePayroll",
    ["payroll", ["newer", "other", "change", "changeOf"], ["bankAccount", "details", "account", "bank"]],
    16,
    {
      also: [["my", "we"]],
      between: ["your", "they"],
      without: contract,
      veto: ["denied", "supposed", "readers"],
    },
  ),
  // "a new vendor must be paid today, details follow", "please set them up as a supplier and send 12,000"
  ...[["pay", "route", "make", "send"] as const, ["payment", "electronic", "sum"] as const].map((money) =>
    does("newPayee", ["newPayee", money, ["please", "must", "ask", "handle", "soon", "urgent"]], 34, {
      pair: true,
      without: contract,
      veto: ["supposed"],
    }),
  ),
  // "could you send my wages to my own account at … this month?"
  does("changePayroll", ["payroll", "bankName", ["please", "must", "ask", "send", "instead", "other"]], 18, {
    also: ["my"],
    between: ["your", "they"],
    without: [...contract, "paid"],
    veto: ["denied", "supposed", "readers"],
  }),
  does("refund", ["please", "refund"], 10, {
    order: "two",
    near: 5,
    between: ["they", "if"],
    without: contract,
    veto: asking,
  }),
  does("refund", ["refund", ["give", "details"]], 18, {
    also: [["please", "toUs", "our", "must", "your"]],
    without: contract,
    veto: asking,
  }),
  does("refund", ["mandate", ["please", "give", "enrol"]], 14, { without: contract, veto: asking }),
  does("askLedger", ["ledger", ["please", "toUs"]], 14, { without: "term", veto: ["denied", "supposed"] }),
  does("askLedger", ["approver"], 8, { without: "term", veto: ["denied", "supposed"] }),
  // "please tell me which of our invoices are still unpaid"
  does("askLedger", ["which", "invoice", ["due", "owed", "owedMany", "stillOpen"]], 9, {
    order: "all",
    also: ["our", ["please", "toUs"]],
    between: ["they"],
    without: "term",
    veto: ["denied", "supposed"],
  }),
  does("askLedger", [["must", "ask"], "ledger"], 10, {
    order: "two",
    near: 2,
    between: ["they"],
    without: "term",
    veto: ["denied", "supposed"],
  }),
  does("askLedger", [["they", "which"], "approves", ["payment", "invoice"]], 8, {
    order: "all",
    near: 1,
    also: [["please", "ask", "toUs", "which"]],
    without: "term",
    veto: ["denied", "supposed"],
  }),
  // "who approves our invoice 4711 on your side?"
  does("askLedger", ["who", "approves", ["payment", "invoice"]], 10, {
    order: "two",
    near: 5,
    asked: true,
    without: "term",
    veto: ["supposed"],
  }),
  does("askLedger", ["which", ["owed", "owedMany"]], 10, {
    order: "two",
    near: 4,
    also: ["our", ["please", "toUs"]],
    between: ["they"],
    without: "term",
    veto: ["denied", "supposed"],
  }),
  // "do you have the open invoices at hand?"
  does("askLedger", ["toHand", ["invoice", "owed", "owedMany"]], 9, {
    asked: true,
    without: "term",
    veto: ["supposed"],
  }),
  does("report", ["receipt"], 8),
  does("report", ["paid", ["payment", "sum", "invoice"], "we"], 8, {
    without: ["send", "term", "they", "if"],
    veto: ["denied", "supposed", "question"],
  }),
  does("urgent", ["urgent"], 5, { without: "disclaimer", veto: ["denied"] }),
  does("urgent", ["soon", ["pay", "route", "payment", "make", "please"]], 8, {
    near: 3,
    without: ["they", "disclaimer"],
    veto: ["denied", "supposed"],
  }),
  does("secret", ["secret"], 9, { without: "disclaimer" }),
  does("unreachable", ["unreachable"], 10),
  does("warning", ["warning"], 8),
  does("warning", ["beware", ["fraud", "fraudster"]], 10),
  does("warning", ["never", ["change", "ask", "send"], wide], 16),
  does("warning", ["fraudster", ["claim", "ask", "change"], wide], 24),
  does("bulk", ["bulk"], 10),
  does("automatic", ["automatic"], 12),
  does("noChange", ["noChange"], 12),
  does("noChange", ["not", "change", ["details", "bankAccount", "bank"]], 10, {
    order: "two",
    near: 3,
    without: "never",
  }),
  does("noChange", ["details", "not", "change"], 10, { order: "two", near: 5, without: "never" }),
  does("noChange", [wide, "unchanged"], 10, { order: "two", near: 4, veto: ["supposed"] }),
];
