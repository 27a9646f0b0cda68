import type { Concept } from "../../../language/concept";
import type { Pattern } from "../matching/pattern";
import { contract, asking, told, wide, does } from "./shared";

const own: readonly Concept[] = ["our", "my", "forUs"];

/** Other contacts, and calls and registrations that lead to somebody else. */
export const contacts: readonly Pattern[] = [
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
  does("changeContact", ["newer", "number", [...own, "note", "contact"]], 8, {
    near: 4,
    between: ["your", "they"],
    without: contract,
    veto: told,
  }),
  does("changeContact", [["reach", "contact"], ["only", "fromNow"], "number"], 12, {
    near: 4,
    also: [[...own, "please", "we"]],
    between: ["your", "they"],
    without: contract,
    veto: told,
  }),
  // "your new contact for payments is … (mailbox)", "from now on send everything about payments to (mailbox)"
  does("changeContact", ["newer", "contact", "mailbox"], 14, {
    pair: true,
    near: 1,
    between: ["they"],
    without: contract,
    veto: ["denied", "supposed", "question"],
  }),
  does("changeContact", ["change", "contact", "mailbox"], 14, {
    near: 3,
    also: [own],
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
  // "please write to (mailbox) for the payment details"
  does("divertContact", [["reach", "send"], "mailbox", wide], 14, {
    also: [["please", "must"]],
    between: ["they", "system", "change", "if", "until", "your", "toUs", "invoice"],
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
  // "ring my mobile on 07… if you need the account", "send me your WhatsApp and I will pass the bank data there"
  does("divertContact", ["reach", ["number", "contact", "looseContact"], [...wide, "account"]], 18, {
    near: 4,
    order: "two",
    also: [
      ["ask", "receive", "verify", "send", "give"],
      ["number", "my", "us", "toUs"],
    ],
    between: ["they", "system", "which", "claim", "your", "change"],
    without: [...contract, "toUs"],
    veto: ["denied", "readers"],
  }),
  does("divertContact", ["toUs", ["number", "contact", "looseContact"], ["send", "give"], wide], 18, {
    near: 2,
    order: "all",
    between: ["they", "system", "which", "claim"],
    without: contract,
    veto: asking,
  }),
  does("divertContact", ["reach", "verify", "payment"], 12, {
    order: "two",
    also: [["please"], ["my", "us", "below", "contact"]],
    between: ["they", "system", "if"],
    without: contract,
    veto: asking,
  }),
  // "to continue to receive payments, please register and enter your bank details"
  does("divertContact", ["enrol", "give", "receive", "payment"], 14, {
    order: "two",
    near: 4,
    also: ["please"],
    without: [...contract, "refund", "if", "my", "payroll"],
    veto: asking,
  }),
  // "from 1 June invoices must be submitted through our supplier portal only"
  does("divertContact", ["portal", ["invoice", "payment", "details"], "only"], 16, {
    also: [["fromNow", "since", "must", "newer"]],
    between: ["they"],
    without: contract,
    veto: told,
  }),
  does("divertContact", ["portal", "enrol", ["payment", "details", "bankAccount", "invoice"]], 18, {
    also: [["please", "must"]],
    between: ["they"],
    without: contract,
    veto: asking,
  }),
];
