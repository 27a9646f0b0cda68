import type { Pattern } from "../matching/pattern";
import { does } from "./rows";

/** Other contacts, and calls and registrations that lead to somebody else. */
export const contacts: readonly Pattern[] = [
  ...does(
    "changeContact",
    "without @contract, veto @told",
    "@own contact change: 10, order two, near 4, between your|they|you",
    "change contact @own: 8, order two, near 1, between your|they|you",
    "newer contact @own: 7, near 2, between your|they",
    "newer looseContact @own: 4, order two, near 0, between your|they",
    "@own looseContact change|move: 5, order all, near 1, between your|they|rate",
    "move|change newer looseContact: 7, order all, near 2, also we, between your|they",
    "newer contact: 5, near 1, max 8, between your|they, without @contract|your|you",
    // "please note the new phone number, the old line is off"
    "newer contact: 5, near 1, also note|please|we old|ended|record|we, between your|they|system, " +
      "without @contract|your|you|toUs",
    "changeOf contact|looseContact: 7, order two, near 2, max 12, between your|they|you, without @contract|your|you",
    "change contact please: 9, near 3, between your|they, without @contract|bulk|wrong",
    // "note our new number +44 …", "the accounts are on +44 … only from today"
    "newer number @own|note|contact: 8, near 4, between your|they",
    "reach|contact only|fromNow number: 12, near 4, also @own|please|we, between your|they",
    // "your new contact for payments is … (mailbox)", "from now on send everything about payments to (mailbox)"
    "newer contact mailbox: 14, near 1, pair, between they, veto @asking",
    "change contact mailbox: 14, near 3, also @own, between your|they",
    "fromNow send|route|reach payment|invoice mailbox: 20",
    "newContact: 9, veto @asking",
  ),
  ...does(
    "divertContact",
    "without @contract, veto @asking",
    // "for any check of our payment details use only …", "to get our bank details, please register at …"
    "verify @wide only|use: 12, also please|must|only, between they|system",
    // "to confirm the account please ring …"
    "verify account reach: 12, also please|must, between they|system|which|claim, veto @told",
    // "if you wish to verify the account, ring +44 …", "checks of our payment details only on +44 …"
    "verify @wide|account number: 16, also please|must|only|reach|our, between they|system|which|claim, " +
      "veto denied|readers",
    // "to get our bank details, please register at https://…", "enrol at https://… and confirm your payment details there"
    "enrol|portal link @wide: 20, also please|must|receive|verify|our|you, between they",
    "enrol @wide: 14, also please|must our|receive|ask|verify|give, between they|system",
    "reach @wide verify|ask|receive|send: 16, also please|us|my|our|must, between they|system|which|claim, veto @told",
    // "please write to (mailbox) for the payment details"
    "reach|send mailbox @wide: 14, also please|must, between they|system|change|if|until|your|toUs|invoice, veto @told",
    "reach details: 14, near 7, also please|must, between they|system|change|if|until, veto @told",
    "verify @wide contact|looseContact|reach: 16, also please|must|only our|my|us|below|this, between they|system, " +
      "veto @told",
    // "ring my mobile on 07… if you need the account", "send me your WhatsApp and I will pass the bank data there"
    "reach number|contact|looseContact @wide|account: 18, order two, near 4, " +
      "also ask|receive|verify|send|give number|my|us|toUs, between they|system|which|claim|your|change, " +
      "without @contract|toUs, veto denied|readers",
    "toUs number|contact|looseContact send|give @wide: 18, order all, near 2, between they|system|which|claim",
    "reach verify payment: 12, order two, also please my|us|below|contact, between they|system|if",
    // "to continue to receive payments, please register and enter your bank details"
    "enrol give receive payment: 14, order two, near 4, also please, without @contract|refund|if|my|payroll",
    // "from 1 June invoices must be submitted through our supplier portal only"
    "portal invoice|payment|details only: 16, also fromNow|since|must|newer, between they, veto @told",
    "portal enrol payment|details|bankAccount|invoice: 18, also please|must, between they",
  ),
];
