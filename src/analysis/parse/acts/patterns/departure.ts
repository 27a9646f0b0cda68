import type { Pattern } from "../matching/pattern";
import { announces, given, never, place, retired, strong } from "./shared";

/** Announcements that an account, a bank or a way to pay is given up. */
export const departures: readonly Pattern[] = [
  // "do not use the old account", "the former bank account is closed"
  announces(["ended", "old", ["details", "bankAccount"]], 14, { near: 8, veto: retired }),
  announces(["ended", "old", ["account", "bank"]], 12, { near: 6, max: 24, veto: retired }),
  announces(["ended", "our", ["bankAccount", "details"]], 11, { veto: retired }),
  announces(["ended", ["bankAccount", "details", "looseDetails", "account"], ["forUs", "record"]], 14, {
    near: 7,
    between: ["they", "system", "term", "rate"],
    veto: retired,
  }),
  announces([["hold", "ended"], ["payment", "pay", "route"], ["our", "old"], place], 10, {
    order: "all",
    without: [...never, "until"],
    veto: retired,
  }),
  announces(["wrong", strong], 14, { near: 8, also: [["our", "below", "this", "use"]] }),
  announces(["wrong", strong], 14, { near: 8, also: ["please"], without: [...given, "your", "verify"] }),
  // "by mistake the invoice shows our old account, the right one is below"
  announces(["wrong", "account", "invoice"], 12, {
    also: [
      ["correct", "newer"],
      ["below", "this"],
    ],
    between: ["they", "system", "term", "your"],
    veto: retired,
  }),
  announces(["ended", "our", "account"], 9, {
    also: [["bankName", "bank", "pay", "payment", "newer", "other", "below", "this", "use"]],
    veto: retired,
  }),
  announces(["old", "not", ["pay", "route", "use", "remitTo"], place], 12, { veto: retired }),
  // "our account is under audit"
  announces(["impaired", "our", "bankAccount"], 12, { between: ["term", "system", "they", "your", "you"] }),
  announces(["impaired", "our", ["account", "bank"]], 10, {
    pair: true,
    also: [
      ["pay", "payment", "use", "remitTo", "hold"],
      ["other", "newer", "below", "this", "instead", "until", "please", "fromNow", "cannot"],
    ],
  }),
  announces(["cannot", "receive", ["payment", "electronic"], place], 14, { also: [["our", "we"]], veto: retired }),
  // "we have changed banks", "we now bank with", "our bankers have moved"
  announces(["our", ["bank", "banking", "bankAccount"], "move"], 8, { near: 1, order: "two" }),
  announces(["move", ["bank", "banking", "bankAccount"], ["we", "our"]], 8, { near: 3 }),
  announces(["now", ["bank", "bankAccount", "details", "banking"], "our"], 7, { near: 3 }),
  announces(
    [
      ["move", "change"],
      ["bank", "details", "looseDetails", "bankAccount"],
      ["use", "pay", "route", "remitTo"],
    ],
    20,
    { near: 4, also: ["please", ["below", "this", "newer", "other"]], between: ["you", "your", "system", "term"] },
  ),
  // "changed our account, new number below", "the account has changed, please pay to the new one"
  announces(["move", "account", "we"], 6, {
    near: 0,
    also: [["below", "newer", "note", "fromNow", "please", "payment"]],
    without: given,
  }),
  announces(["account", "change", "please", ["pay", "route", "use"]], 14, {
    near: 2,
    order: "two",
    also: [["newer", "other", "below", "this"]],
    without: given,
  }),
  announces(["we", "change", "account"], 9, { order: "all", also: [["payment", "pay", "receive"]] }),
  announces(["now", ["payment", "invoice"], ["pay", "route"], "our"], 12),
  announces(["move", "bankName", "we"], 8, { near: 2 }),
  announces(["now", "banking", "we"], 6, { near: 1 }),
  // "we bank with … as of this month", "we have been banking with … since May"
  announces(["we", "banking", ["fromNow", "since"]], 12, { near: 3, order: "all" }),
  announces([["fromNow", "since"], "banking", "we"], 9, { near: 3 }),
  announces(["our", ["account", "bankAccount"], ["fromNow", "now", "since"], "bankName"], 12, { near: 6 }),
  announces(["we", ["account", "bankAccount"], ["fromNow", "now"], ["bank", "bankName"]], 12, { near: 4 }),
  // a colleague passes on what "they" announce: "they moved to …, so use the details on the invoice"
  announces(["move", ["bank", "bankName", "banking", "details", "bankAccount"], "they"], 9, {
    near: 3,
    also: [
      ["use", "pay", "route", "please", "invoice"],
      ["below", "newer", "instead", "invoice", "this"],
    ],
    between: ["term", "system", "rate", "your", "you"],
    without: ["term", "offer"],
  }),
  announces(["change", ["details", "bankAccount", "bank"], "they"], 9, {
    near: 3,
    also: [
      ["use", "pay", "route", "please"],
      ["below", "newer", "instead", "invoice", "this"],
    ],
    between: ["term", "system", "rate", "your", "you"],
  }),
  announces(["open", ["newer", "other"], ["account", "bankAccount"], ["we", "our"]], 12, {
    pair: true,
    also: [
      ["pay", "route", "remitTo", "use"],
      ["please", "our", "fromNow"],
    ],
    without: ["term", "offer", "system", "payroll"],
  }),
  // somebody else to be paid
  announces(["entity", ["pay", "route", "remitTo"], ["please", "fromNow", "must"], "our"], 14, {
    between: ["term", "they"],
  }),
  announces(["assigned"], 8, { also: [["pay", "payment", "remitTo", "please"]], without: ["term"], between: [] }),
  announces(["assigned"], 8, { pair: true, also: [["pay", "payment", "remitTo"]], without: ["term"], between: [] }),
  // "our invoices were sold to …, please pay there": a plant is sold too, a customer assigned
  ...[true, false].map((pair) =>
    announces(["handedOver", "receivable"], 14, {
      near: 9,
      ...(pair && { pair: true as const }),
      also: [["pay", "payment", "remitTo", ...(pair ? [] : ["please" as const])]],
      without: ["term"],
      between: [],
    }),
  ),
  // "please do not pay this invoice yet", "we ask you to suspend all payments until further notice"; no debit that is on its way
  announces(["withhold"], 14, {
    also: [["newer", "wrong", "invoice", "fromNow", "our", "us", "please", "correct", "refund"]],
    without: ["offer", "term", "tender", "mandate", "fraud", "fraudster", "if", "disregard"],
    between: [],
    veto: ["supposed", "question"],
  }),
  // "assigned to …, to whom alone payment discharges you", as it is under an invoice, in a contract's words
  ...[["assigned"] as const, ["handedOver", "receivable"] as const].map((assignment) =>
    announces(
      [
        ...assignment,
        ["pay", "payment", "remitTo", "route"],
        ["only", "must", "please", "entity", "account", "bankAccount", "details"],
      ],
      40,
      {
        ...(assignment.length > 1 && { near: 9 }),
        pair: true,
        without: ["offer"],
        between: [],
        veto: ["denied", "supposed", "question"],
      },
    ),
  ),
  announces(["entity", "only", ["pay", "payment", "route"]], 14, { without: ["offer", "system"], between: ["they"] }),
  // "we now take payment in crypto only"
  announces(["electronic", "only", ["we", "receive", "payment"]], 12, {
    also: [
      ["we", "our", "please"],
      ["receive", "payment", "pay"],
    ],
    veto: ["supposed", "question", "denied"],
  }),
  // "we no longer accept cheques"
  announces(["cheque", ["not", "ended", "cannot"], "receive", "we"], 8, { veto: ["supposed", "question"] }),
  announces(["we", "ended", "cheque"], 8, { order: "all", near: 2, veto: ["supposed", "question"] }),
  announces(["cheque", "instead", "electronic"], 14, {
    also: [["we", "please", "our"]],
    veto: ["supposed", "question", "denied"],
  }),
  announces([["move", "change"], "electronic", ["we", "our"]], 12, {
    order: "two",
    near: 3,
    also: [["payment", "receive", "cheque", "only"]],
  }),
  // "don't use the bank details on the invoice", "the IBAN on the invoice is no longer valid"
  announces(["ended", strong, ["invoice", "please", "use", "this", "below"]], 16, {
    near: 6,
    between: ["they", "system", "term", "your"],
    veto: retired,
  }),
  announces(["ended", ["account", "bankAccount"], ["invoice", "bankName"]], 16, {
    near: 8,
    also: [["please", "our", "pay", "payment", "bankName"]],
    without: [...never, "paid"],
    veto: retired,
  }),
  // "not any more, please pay to … from this order on", an answer to "the same account?"
  announces(["ended", "pay", "fromNow"], 20, {
    order: "all",
    lead: 1,
    also: ["please"],
    between: ["they", "system", "term", "your"],
    veto: retired,
  }),
  // "please ignore the bank details on the invoice and use these"
  announces(["disregard", strong, ["use", "pay", "route"], ["this", "below", "newer"]], 16, {
    near: 1,
    order: "two",
    between: ["they", "system", "term", "your", "message", "fraud", "claim"],
    veto: retired,
  }),
  announces(["we", "ended", "bankName"], 8, { order: "all", near: 3, veto: retired }),
  announces(["not", ["pay", "route", "dunning"], place, ["invoice", "old"]], 14, {
    order: "two",
    near: 1,
    veto: retired,
  }),
  announces(["move", "our", "account"], 4, { order: "all", near: 1, also: [["other", "newer", "bankName", "bank"]] }),
  // "please cancel the transfer and send it to the account below"
  announces(["hold", "payment", ["route", "pay", "send"], ["below", "this", "newer", "other"], place], 20, {
    order: "all",
    also: ["please"],
    between: ["they", "system", "term", "rate", "your"],
    veto: retired,
  }),
  // "we are with … now, the new details are attached"
  announces(["bankName", "newer", ["particulars", "looseDetails"]], 12, {
    also: ["we", ["now", "move", "fromNow"]],
    between: ["they", "system", "term", "rate", "your"],
  }),
  // "the transfer came back, please send it to this account"
  announces(["impaired", ["payment", "pay"], place, "please"], 22, {
    also: [["below", "this", "newer", "other"]],
    between: ["they", "system", "term", "rate"],
    pair: true,
  }),
];
