import type { Pattern } from "../matching/pattern";
import { announces, given, never, place, shown, strong } from "./shared";

/** Announcements by way of a request: to pay somewhere else, from now on, instead. */
export const newDestination: readonly Pattern[] = [
  // "pay to the new account", "use a different bank for this transfer"
  announces([["newer", "other"], place, ["pay", "route", "payment", "use", "remitTo", "dunning"]], 14, {
    near: 1,
    order: "two",
    also: [["please", "fromNow"]],
    without: given,
  }),
  announces(
    [
      ["pay", "route", "use", "remitTo"],
      ["newer", "other"],
      ["details", "looseDetails", "bankAccount", "account", "bank"],
    ],
    10,
    { order: "all", lead: 2 },
  ),
  // "from now on pay to the account below", "remit to the following account instead"
  announces(["fromNow", ["details", "bankAccount"], ["pay", "route", "use", "remitTo", "payment", "dunning"]], 20, {
    also: [["please", "must", "below", "this"]],
  }),
  announces(["fromNow", ["account", "bank"], ["pay", "route", "use", "remitTo", "payment", "dunning"]], 20, {
    also: [["please", "below", "this"]],
    without: ["term", "offer", "system", "your"],
  }),
  announces(["instead", place, ["pay", "route", "use", "remitTo", "payment", "dunning"]], 16, {
    also: [["please", "fromNow", "must"]],
    between: ["system", "term", "they", "your", "you"],
    deniable: [1],
  }),
  announces([["below", "this"], place, "instead", ["pay", "route", "use", "remitTo", "payment", "dunning"]], 16, {
    near: 1,
    between: ["system", "term", "they", "your", "you"],
  }),
  // "this invoice to the account below, please, instead of the usual one"
  announces([["invoice", "payment"], ["below", "this"], place, "instead"], 14, {
    order: "all",
    also: ["please"],
    between: ["system", "term", "they", "your", "you"],
  }),
  announces(["fromNow", ["payment", "invoice"], ["pay", "route"]], 12, {
    also: [["please", "must"]],
    between: ["system", "term", "they", "your", "if", "we"],
    without: ["term", "offer", "your", "system"],
  }),
  announces(["fromNow", "remitTo"], 10, { without: ["term", "offer"] }),
  announces(["fromNow", "use", ["below", "this"]], 10, {
    also: [["pay", "payment", "bank", "details", "bankAccount"]],
  }),
  announces(["only", ["pay", "route", "use", "remitTo"], place], 14, {
    also: [
      ["below", "this", "newer"],
      ["please", "must", "our"],
    ],
  }),
  announces(["other", ["account", "bankAccount"], ["pay", "route", "use"], "must"], 12, {
    near: 1,
    also: [["payment", "invoice"]],
  }),
  // "the payment must be made to a new account"
  announces(["must", ["pay", "route"], "newer", ["account", "bankAccount"]], 12, {
    near: 1,
    order: "all",
    also: [["payment", "invoice"]],
    without: given,
  }),
  // "paid into our other account", "a different account"
  announces([["pay", "route", "payment"], "other", ["account", "bankAccount"]], 10, {
    near: 4,
    order: "all",
    also: [["please", "must", "fromNow", "our"]],
  }),
  announces(["our", "other", ["account", "bankAccount", "bank"]], 5, {
    near: 0,
    order: "all",
    also: [["please", "must", "fromNow", "pay", "route"]],
    veto: shown,
  }),
  announces(["entity", "account", ["pay", "route", "paid", "payment"]], 14, {
    near: 0,
    order: "two",
    also: [["please", "must", "fromNow", "our"]],
    veto: shown,
  }),
  announces(["redirect", ["payment", "pay", "invoice"], place], 14),
  announces(["other", ["bank", "details", "bankAccount"], "our"], 12, {
    near: 1,
    order: "two",
    also: [["payment", "invoice", "now", "fromNow", "pay"]],
  }),
  announces(["we", ["newer", "other"], "bank", ["fromNow", "now", "since"]], 11),
  announces(["old", place, "newer", ["pay", "payment", "use", "route"]], 18, { near: 1, also: ["please"] }),
  announces(["instead", "use", ["particulars", "looseDetails"]], 12, {
    also: [["invoice", "payment", "pay", "old"]],
    deniable: [1],
  }),
  // "use the details on the invoice, not the ones in the system"
  announces(
    ["use", ["particulars", "looseDetails", ...strong, "account"], "instead", ["record", "system", "old"]],
    18,
    {
      order: "all",
      also: [["invoice", "payment", "pay", "bank", "below", "attached", ...strong]],
      between: [],
      without: ["term", "offer"],
      deniable: [0],
    },
  ),
  announces(["receive", "payment", place, "our"], 12, { also: [["impaired", "fromNow", "other", "newer"]] }),
  announces(["entity", "our", "payment", ["now", "fromNow"]], 12),
  announces(["fromNow", strong, "our"], 9),
  // "we inform you that from July the bank account is the following"
  announces(["fromNow", strong, "below"], 14, { also: ["note"], without: given }),
  announces(["electronic", ["fromNow", "instead"], ["paid", "pay", "receive", "payment"]], 16, {
    also: [["we", "please", "our"]],
    without: [...never, "your", "they"],
  }),
  announces(["entity", "receive", "payment", "our"], 12),
  // "the company account stays as it is, only this payment goes to …"
  announces(["unchanged", "this", ["payment", "invoice", "sum"], ["route", "pay", "use"]], 14, {
    order: "all",
    also: [["account", "bankAccount", "details"]],
    veto: ["supposed", "question"],
  }),
];
