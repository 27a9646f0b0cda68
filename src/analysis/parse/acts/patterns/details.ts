import type { Pattern } from "../matching/pattern";
import { announces, given, heading, never, ours, paying, place, retired, shown, strong, wide } from "./shared";

/** Announcements that name the details: they have changed, are new, will follow, or are to be changed. */
export const newDetails: readonly Pattern[] = [
  announces(["announce"], 12, { without: [], between: [] }),
  // "our bank details have changed", "we changed our IBAN"
  announces([wide, "change", ours], 14, { between: ["rate", "term", "system", "you"], deniable: [1] }),
  announces([strong, "change", "my"], 10, { between: ["rate", "term", "system", "you"], deniable: [1] }),
  // "the wire instructions have been updated": no one is between who does it
  announces(["details", "change"], 12, {
    order: "two",
    near: 6,
    between: ["you", "they", "your", "system", "if", "rate", "and"],
  }),
  // "change of bank details", "Bank account update"
  announces(["changeOf", strong], 10, { order: "two", near: 3 }),
  announces(["changeOf", ["bank", "banking"]], 5, { order: "two", near: 1 }),
  announces(["bankAccount", "change"], 12, {
    order: "two",
    near: 6,
    also: [["note", "please", "below", "this", "fromNow", "record"]],
    between: ["you", "they", "your", "system", "if", "rate", "and"],
  }),
  announces([strong, "other", "old"], 16, {
    order: "two",
    near: 6,
    also: [["note", "please", "below", "this", "our"]],
    between: ["they", "system", "term"],
  }),
  announces(["bank", "change"], 3, {
    order: "two",
    near: 0,
    also: [
      ["note", "please"],
      ["use", "pay", "record", "below", "this"],
    ],
    without: [...never, "rate"],
    between: [],
  }),
  announces(["changeOf", wide, "our"], 10, { between: ["term", "system", "rate"] }),
  announces([["change", "changeOf"], strong], 7, { near: 2, max: 7, without: heading }),
  // "please find our new bank details", "the updated wire instructions are attached"
  announces(["newer", "details"], 8, {
    near: 2,
    order: "two",
    also: [["our", "below", "this", "please", "note", "use", "record", "fromNow", "send", "remitTo"]],
    without: given,
  }),
  announces(["newer", wide, ours], 10, { near: 2, between: ["term", "system"], without: "offer", veto: shown }),
  announces(["newer", "bankAccount"], 8, {
    near: 1,
    order: "two",
    also: [["our", "please", "note", "use", "record", "fromNow", "remitTo"], paying],
    without: given,
  }),
  announces(["newer", strong], 7, { near: 1, max: 6, without: heading }),
  announces(["other", strong, ["send", "use", "pay", "route", "remitTo"]], 14, {
    near: 2,
    order: "two",
    also: [["please", "our", "fromNow", "must"]],
    without: given,
  }),
  // "our new bank is", "we opened a new account"
  announces(["newer", ["bank", "banking"], "our"], 5, { near: 1, order: "two", without: ["term", "offer"] }),
  announces(["newer", "account", "our"], 5, {
    near: 1,
    order: "two",
    also: [["payment", "pay", "bank", "note", "use", "remitTo", "invoice", "please"]],
  }),
  announces(["looseDetails", "change"], 12, { order: "two", near: 6, also: [["note", "please"]] }),
  announces(["change", "details"], 8, {
    order: "two",
    near: 3,
    also: [["below", "this", "note"]],
    without: [...never, "toUs", "your", "you", "must", "we"],
  }),
  // "we will send you the new details", "hold the payment until I send the other account"
  announces(["send", ["newer", "other"], ["details", "bankAccount", "account"], "we"], 12, {
    also: [["payment", "pay", "bank", "details", "bankAccount", "invoice"]],
    between: ["system", "term", "rate", "they", "your"],
    without: given,
  }),
  announces(
    ["hold", ["payment", "pay", "invoice"], ["newer", "other"], ["details", "bankAccount", "account", "bank"]],
    24,
    { also: ["until"], veto: retired, between: [] },
  ),
  // "please amend the account details on your file"
  announces(["change", wide, "please"], 10, {
    near: 4,
    between: ["they", "if", "we", "until", "system", "term"],
    without: given,
  }),
  announces(["change", "record", wide], 12, {
    also: [["please", "our", "below", "this", "forUs"]],
    between: ["they", "if", "we", "system", "term"],
  }),
  // "let me send you the right account", "the correct bank details are attached"
  announces(["correct", ["details", "looseDetails", "bankAccount", "account"], ["send", "use"]], 10, {
    near: 1,
    order: "two",
    also: [
      ["we", "please", "attached"],
      ["pay", "fromNow", "payment", "invoice", "bank", "details", "bankAccount"],
    ],
    between: ["they", "system", "rate", "your"],
    without: ["term", "offer", "system", "toUs", "verify"],
  }),
  announces(["correct", strong, ["attached", "below", "our", "invoice"]], 14, {
    near: 1,
    order: "two",
    without: ["term", "offer", "system", "toUs", "verify"],
  }),
  announces(["newer", ["account", "bankAccount"], "receive", "payment"], 14, { near: 1, order: "two" }),
  announces(["newer", "looseDetails"], 4, { near: 1, order: "two", max: 6, without: heading }),
  announces(["changeOf", "account", ["attached", "below"]], 8, { order: "two", near: 0 }),
  announces(["changeOf", ["account", "looseDetails"]], 5, { order: "two", near: 1, max: 6, without: heading }),
  announces(["we", "newer", "details"], 7, {
    order: "all",
    near: 2,
    without: ["toUs", "term", "system", "offer", "verify", "they"],
  }),
  // "we were defrauded and therefore have new bank details"
  announces(["so", "newer", "details"], 5, {
    order: "all",
    also: ["we"],
    without: [...given, "your", "you", "they", "others", "verify", "if"],
  }),
  // "nous avons changé de RIB"
  announces(["change", "details"], 7, {
    near: 0,
    order: "two",
    also: ["we"],
    without: [...given, "your", "you", "record", "verify", "must", "please"],
  }),
  announces(["our", "account", "change"], 6, { order: "all", near: 0, without: [...never, "toUs", "until"] }),
  announces(["change", ["banking", "bank"], "our"], 5, { near: 2, order: "two", also: ["please"] }),
  announces(["change", strong, ["old", "record"], "we"], 16, { between: ["they", "system", "term", "your"] }),
  // "replace the old account with this one"
  announces(["change", place, "old", ["this", "below", "newer"]], 10, { near: 3 }),
  // "please swap our account in your records for the one below"
  announces(["change", "account", ["below", "this"], "please"], 16, {
    near: 2,
    also: ["our", ["record", "payment", "bank", "invoice", "newer", "old"]],
    between: ["they", "if", "until", "system", "term", "rate"],
    without: [...given, "contact", "looseContact"],
  }),
  // "we have a new account, effective today"
  announces(["we", "newer", ["account", "bankAccount"], "fromNow"], 14, { order: "all" }),
  // "would you swap the account you hold for us with this one?", "what do you need to update the account on file?"
  announces(["change", ["account", "bankAccount"], "forUs"], 10, { also: ["please"], without: given, veto: shown }),
  announces(["change", strong, "please"], 14, {
    near: 7,
    also: [
      ["forUs", "old"],
      ["below", "this", "newer", "other"],
    ],
    between: ["they", "if", "we", "until", "system", "term"],
    without: given,
  }),
  announces(["change", strong, "old"], 10, { order: "all", asked: true, also: ["which"], veto: ["denied"] }),
  // "how do we change our bank details with you?"
  announces(["change", wide, "our"], 10, {
    near: 3,
    order: "two",
    asked: true,
    also: [["if", "which", "must", "ask", "record"]],
    between: ["they", "system", "term", "your"],
    without: ["term", "offer", "system", "your"],
    veto: ["denied", "readers"],
  }),
  // "Important information about our bank account", as a heading
  announces(["note", ["particulars", "note"], "our", strong], 8, {
    order: "all",
    max: 9,
    without: [...never, "toUs", "your", "you", "we", "verify", "fraud"],
  }),
  // "may I give you another account?"
  announces(["other", ["bankAccount", "account"], "send", "we"], 9, {
    near: 1,
    asked: true,
    also: ["please"],
    between: ["they", "your", "system", "term", "rate"],
    without: [...never, "toUs", "your"],
    veto: ["denied", "supposed"],
  }),
  announces(["bankAccount", "send", "we"], 9, {
    asked: true,
    also: ["please", "other"],
    between: ["they", "your", "system", "term", "rate"],
    without: [...never, "toUs", "your"],
    veto: ["denied", "supposed"],
  }),
  // "what do you need to change our account in your system?"
  announces(["change", "account", "our"], 10, {
    near: 6,
    asked: true,
    also: [
      ["record", "fromNow"],
      ["which", "must", "ask", "please"],
    ],
    without: [...never, "your"],
    veto: ["denied", "readers"],
  }),
  announces(["banking", "change"], 3, { order: "two", near: 0, max: 8 }),
  announces(["account", "payment", ["change", "changeOf"]], 5, { max: 6, without: heading }),
  // "our details … new", whatever else is between, next to a word of paying or sending
  announces([strong, ["newer", "instead", "ended", "impaired", "correct", "fromNow"], ["our", "we", "forUs"]], 14, {
    near: 5,
    also: [
      ["pay", "route", "payment", "send", "use", "note", "please", "below", "this", "attached", "record", "receive"],
    ],
    without: [...given, "fraudster", "fraud"],
    between: ["they", "if", "system", "term", "rate", "your", "you", "paid", "verify"],
  }),
  // "we are moving to another bank", "the old account can no longer receive money"
  announces(["we", "move", "other", "bank"], 10, { order: "all" }),
  announces(["old", place, "cannot", ["receive", "payment"]], 14, { order: "all", veto: retired }),
  // "what do you need from us to change the account that you hold?"
  announces(["which", "change", place, ["us", "our"]], 18, {
    asked: true,
    also: [["ask", "must", "use"]],
    without: [...never, "they"],
    between: ["they", "system", "term", "rate"],
    veto: ["denied", "supposed"],
  }),
];
