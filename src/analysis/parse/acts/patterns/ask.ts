import type { Concept } from "../../../language/concept";
import type { Pattern, Slot } from "../matching/pattern";
import { asks } from "./shared";

const aside: readonly Concept[] = ["they", "if", "we", "toUs", "which", "hold", "until"];
const becomes: readonly Concept[] = ["settled", "pay", "payment"];

const inquires = (slots: readonly Slot[], span: number, more: Partial<Pattern> = {}): Pattern =>
  asks(slots, span, {
    between: ["they", "your"],
    without: ["term", "offer", "they"],
    veto: [],
    ...more,
  });

/** Acts that ask for money, or say that it is due. */
export const asksToPay: readonly Pattern[] = [
  asks(["dunning"], 8),
  asks(["please", "pay"], 6, { order: "two", near: 2, between: aside }),
  asks(
    ["please", ["pay", "route"], ["payment", "invoice", "sum", "account", "details", "bankAccount", "bank", "owed"]],
    16,
    { order: "two", between: aside },
  ),
  asks(["make", "payment", "please"], 10, { near: 3, between: aside }),
  asks(
    [
      ["owed", "owedMany"],
      ["your", "our", "please", "you"],
    ],
    14,
    {
      between: ["they"],
      without: ["term", "offer", "which", "they", "toUs"],
    },
  ),
  asks(["owed"], 6, { max: 7, without: ["term", "offer", "which", "they"] }),
  asks(["due", ["invoice", "sum", "payment"], ["our", "your", "please"]], 12, {
    near: 5,
    between: ["they", "if", "term"],
    without: ["term", "offer", "which", "they"],
    veto: ["denied", "supposed", "question"],
    deniable: [1],
  }),
  asks(["attached", "invoice"], 7, { near: 3, between: ["they", "change"], without: ["term", "offer", "they"] }),
  asks(["details", "below"], 9, {
    near: 4,
    also: [
      ["our", "please"],
      ["payment", "pay", "route", "invoice", "our"],
    ],
    between: ["they", "your"],
    without: ["term", "offer", "toUs"],
    veto: ["denied", "supposed", "readers", "question"],
  }),
  asks(["must", "pay", ["payment", "invoice", "sum", "account"]], 9, {
    order: "two",
    near: 1,
    also: [["our", "us", "your"]],
    between: aside,
    without: ["term", "offer", "they"],
  }),
  asks(["payment", "must", ["pay", "route", "receive"]], 7, {
    near: 2,
    also: [["our", "your", "us", "you", "please", "urgent"]],
    between: aside,
    without: ["term", "offer", "they"],
  }),
  asks(["remitTo"], 5),
  // "I need a transfer made today", "can you get a same-day payment out for me?"
  asks([["ask", "buy"], "payment", ["soon", "urgent"]], 12, {
    also: [["we", "please"]],
    between: aside,
    without: ["term", "offer", "they", "toUs"],
  }),
  asks([["must", "toUs"], ["electronic", "payment"], "soon"], 12, {
    order: "two",
    near: 1,
    between: ["they", "if", "which", "hold", "until", "your", "you", "not", "paid"],
    without: ["term", "offer", "they", "paid"],
  }),
  asks(["please", ["make", "pay"], "payment", ["soon", "urgent"]], 16, { between: aside }),
  // "please send the equivalent in Bitcoin to …", "just send it by PayPal to …"
  asks(["please", "send", "electronic"], 14, {
    order: "two",
    between: aside,
    without: ["term", "offer", "they", "toUs", "paid"],
  }),
  asks(["pay", ["account", "bankAccount", "details", "invoice", "sum", "below"]], 8, {
    order: "two",
    lead: 1,
    without: ["term", "offer", "they"],
  }),
  asks(["giftCard", "buy"], 12, {
    also: [["please", "must", "ask", "urgent", "toUs"]],
    without: "offer",
    veto: ["denied", "supposed"],
  }),
  // "I need five gift cards for clients. Can you buy them this morning?"
  asks(["giftCard", "buy", "please"], 24, { pair: true, without: "offer", veto: ["denied", "supposed"] }),
  asks(["please", ["pay", "route"], "entity"], 14, { between: aside }),
  // "when will invoice 4711 be paid?", "when can we expect payment of our invoice?"
  inquires(["when", becomes, ["invoice", "our", "us", "we", "sum"]], 18, { asked: true }),
  inquires(["when", becomes], 6, { asked: true, max: 6 }),
  inquires(["dunning"], 8, { asked: true, also: ["when"] }),
  // "please let me know when invoice 4711 will be paid"
  inquires(["when", becomes, "invoice"], 16, { order: "two", also: [["please", "toUs", "ask"]] }),
  // "has our invoice been approved?", "is invoice 4711 due?"
  inquires(["approved", ["invoice", "payment"]], 10, { asked: true, between: ["your"], also: [["our", "my"]] }),
  inquires(["approved", "invoice"], 7, { asked: true, between: ["your"], max: 9 }),
  // "what is the payment status of invoice 4711?"
  inquires(["status"], 8, { between: ["they"], also: [["which", "please", "toUs", "ask"]] }),
  inquires(["status"], 8, { between: ["they"], asked: true, max: 10 }),
  // "can you make a transfer for me?", "I need you to get a payment out"
  asks(["forMe", "payment", ["make", "pay", "ask", "must", "please"]], 12, {
    between: ["they", "if", "which", "hold", "until", "your"],
    without: ["term", "offer", "they", "paid"],
  }),
  asks(["handle", "payment"], 9, { order: "two", near: 6, without: ["term", "offer", "they"] }),
];
