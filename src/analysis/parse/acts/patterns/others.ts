import type { Concept } from "../../../language/concept";
import type { Pattern } from "../pattern";
import { contract, asking, told, wide, does } from "./shared";

const selfChange: readonly Concept[] = ["change", "newer", "move"];
const own: readonly Concept[] = ["our", "my", "forUs"];

/** Contacts, payroll, refunds, and what else leads to money; and what tells ordinary mail. */
export const others: readonly Pattern[] = [
  does("changeContact", [own, "contact", "change"], 10, {
    near: 4,
    order: "two",
    between: ["your", "they", "you"],
    without: contract,
    veto: told,
  }),
  does("changeContact", ["change", "contact", own], 8, {
    near: 1,
    order: "two",
    between: ["your", "they", "you"],
    without: contract,
    veto: told,
  }),
  does("changeContact", ["newer", "contact", own], 7, {
    near: 2,
    between: ["your", "they"],
    without: contract,
    veto: told,
  }),
  does("changeContact", ["newer", "looseContact", own], 4, {
    order: "two",
    near: 0,
    between: ["your", "they"],
    without: contract,
    veto: told,
  }),
  does("changeContact", [own, "looseContact", ["change", "move"]], 5, {
    order: "all",
    near: 1,
    between: ["your", "they", "rate"],
    without: contract,
    veto: told,
  }),
  does("changeContact", [["move", "change"], "newer", "looseContact"], 7, {
    order: "all",
    near: 2,
    also: ["we"],
    between: ["your", "they"],
    without: contract,
    veto: told,
  }),
  does("changeContact", ["newer", "contact"], 5, {
    near: 1,
    max: 8,
    between: ["your", "they"],
    without: ["term", "offer", "your", "you"],
    veto: told,
  }),
  // "please note the new phone number, the old line is off"
  does("changeContact", ["newer", "contact"], 5, {
    near: 1,
    also: [
      ["note", "please", "we"],
      ["old", "ended", "record", "we"],
    ],
    between: ["your", "they", "system"],
    without: ["term", "offer", "your", "you", "toUs"],
    veto: told,
  }),
  does("changeContact", ["changeOf", ["contact", "looseContact"]], 7, {
    order: "two",
    near: 2,
    max: 12,
    between: ["your", "they", "you"],
    without: ["term", "offer", "your", "you"],
    veto: told,
  }),
  does("changeContact", ["change", "contact", "please"], 9, {
    near: 3,
    between: ["your", "they"],
    without: ["term", "offer", "bulk", "wrong"],
    veto: told,
  }),
  // "note our new number +44 …", "the accounts are on +44 … only from today"
  does("changeContact", ["newer", "number", [...own, "note", "contact", "looseContact"]], 10, {
    between: ["your", "they"],
    without: contract,
    veto: told,
  }),
  does("changeContact", [["reach", "contact", "looseContact"], ["only", "fromNow"], "number"], 14, {
    also: [[...own, "please", "we"]],
    between: ["your", "they"],
    without: contract,
    veto: told,
  }),
  // "your new contact for payments is … (mailbox)", "from now on send everything about payments to (mailbox)"
  does("changeContact", ["newer", ["contact", "looseContact"], "mailbox"], 16, {
    pair: true,
    between: ["they"],
    without: contract,
    veto: ["denied", "supposed", "question"],
  }),
  does("changeContact", ["change", ["contact", "looseContact"], "mailbox"], 14, {
    also: [[...own, "please"]],
    between: ["your", "they"],
    without: contract,
    veto: told,
  }),
  does("changeContact", ["fromNow", ["send", "route", "reach"], ["payment", "invoice"], "mailbox"], 20, {
    without: contract,
    veto: told,
  }),
  does("changeContact", ["newContact"], 9, { without: contract, veto: ["denied", "supposed", "question"] }),
  // "for any check of our payment details use only …", "to get our bank details, please register at …"
  does("divertContact", ["verify", wide, ["only", "use"]], 12, {
    also: [["please", "must", "only"]],
    between: ["they", "system"],
    without: contract,
    veto: asking,
  }),
  // "to confirm the account please ring …"
  does("divertContact", ["verify", "account", "reach"], 12, {
    also: [["please", "must"]],
    between: ["they", "system", "which", "claim"],
    without: contract,
    veto: [...asking, "readers"],
  }),
  // "if you wish to verify the account, ring +44 …", "checks of our payment details only on +44 …"
  does("divertContact", ["verify", [...wide, "account"], "number"], 16, {
    also: [["please", "must", "only", "reach", "our"]],
    between: ["they", "system", "which", "claim"],
    without: contract,
    veto: ["denied", "readers"],
  }),
  // "to get our bank details, please register at https://…", "enrol at https://… and confirm your payment details there"
  does("divertContact", [["enrol", "portal"], "link", wide], 20, {
    also: [["please", "must", "receive", "verify", "our", "you"]],
    between: ["they"],
    without: contract,
    veto: asking,
  }),
  does("divertContact", ["enrol", wide], 14, {
    also: [
      ["please", "must"],
      ["our", "receive", "ask", "verify", "give"],
    ],
    between: ["they", "system"],
    without: contract,
    veto: asking,
  }),
  does("divertContact", ["reach", wide, ["verify", "ask", "receive", "send"]], 16, {
    also: [["please", "us", "my", "our", "must"]],
    between: ["they", "system", "which", "claim"],
    without: contract,
    veto: [...asking, "readers"],
  }),
  does("divertContact", ["reach", "details"], 14, {
    near: 7,
    also: [["please", "must"]],
    between: ["they", "system", "change", "if", "until"],
    without: contract,
    veto: [...asking, "readers"],
  }),
  does("divertContact", ["verify", wide, ["contact", "looseContact", "reach"]], 16, {
    also: [
      ["please", "must", "only"],
      ["our", "my", "us", "below", "this"],
    ],
    between: ["they", "system"],
    without: contract,
    veto: [...asking, "readers"],
  }),
  does("divertContact", ["reach", "verify", "payment"], 12, {
    order: "two",
    also: [["please"], ["my", "us", "below", "contact"]],
    between: ["they", "system", "if"],
    without: contract,
    veto: asking,
  }),
  does("divertContact", ["portal", "enrol", ["payment", "details", "bankAccount", "invoice"]], 18, {
    also: [["please", "must"]],
    between: ["they"],
    without: contract,
    veto: asking,
  }),
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
  does("askLedger", ["which", "invoice", ["due", "owed", "owedMany"]], 9, {
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
