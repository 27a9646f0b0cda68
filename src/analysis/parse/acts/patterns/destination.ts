import { announces } from "./rows";

/** Announcements by way of a request: to pay somewhere else, from now on, instead. */
export const newDestination = announces(
  // "pay to the new account", "use a different bank for this transfer"
  "newer|other @place pay|route|payment|use|remitTo|dunning: 14, order two, near 1, also please|fromNow, " +
    "without @given",
  "pay|route|use|remitTo newer|other details|looseDetails|bankAccount|account|bank: 10, order all, lead 2",
  // "from now on pay to the account below", "remit to the following account instead"
  "fromNow details|bankAccount pay|route|use|remitTo|payment|dunning: 20, also please|must|below|this",
  "fromNow account|bank pay|route|use|remitTo|payment|dunning: 20, also please|below|this, without @formal|your",
  "instead @place pay|route|use|remitTo|payment|dunning: 16, also please|fromNow|must, " +
    "between system|term|they|your|you, deniable 1",
  "below|this @place instead pay|route|use|remitTo|payment|dunning: 16, near 1, between system|term|they|your|you",
  // "this invoice to the account below, please, instead of the usual one"
  "invoice|payment below|this @place instead: 14, order all, also please, between system|term|they|your|you",
  "fromNow payment|invoice pay|route: 12, also please|must, between system|term|they|your|if|we, " +
    "without @contract|your|system",
  "fromNow remitTo: 10, without @contract",
  "fromNow use below|this: 10, also pay|payment|bank|details|bankAccount",
  "only pay|route|use|remitTo @place: 14, also below|this|newer please|must|our",
  "other account|bankAccount pay|route|use must: 12, near 1, also payment|invoice",
  // "the payment must be made to a new account"
  "must pay|route newer account|bankAccount: 12, order all, near 1, also payment|invoice, without @given",
  // "paid into our other account", "a different account"
  "pay|route|payment other account|bankAccount: 10, order all, near 4, also please|must|fromNow|our",
  "our other account|bankAccount|bank: 5, order all, near 0, also please|must|fromNow|pay|route, veto @shown",
  "entity account pay|route|paid|payment: 14, order two, near 0, also please|must|fromNow|our, veto @shown",
  "redirect payment|pay|invoice @place: 14",
  "other bank|details|bankAccount our: 12, order two, near 1, also payment|invoice|now|fromNow|pay",
  "we newer|other bank fromNow|now|since: 11",
  "old @place newer pay|payment|use|route: 18, near 1, also please",
  "instead use particulars|looseDetails: 12, also invoice|payment|pay|old, deniable 1",
  // "use the details on the invoice, not the ones in the system"
  "use particulars|looseDetails|@strong|account instead record|system|old: 18, order all, " +
    "also invoice|payment|pay|bank|below|attached|@strong, between none, without @contract, deniable 0",
  "receive payment @place our: 12, also impaired|fromNow|other|newer",
  "entity our payment now|fromNow: 12",
  "fromNow @strong our: 9",
  // "we inform you that from July the bank account is the following"
  "fromNow @strong below: 14, also note, without @given",
  "electronic fromNow|instead paid|pay|receive|payment: 16, also we|please|our, without @formal|your|they",
  "entity receive payment our: 12",
  // "the company account stays as it is, only this payment goes to …"
  "unchanged this payment|invoice|sum route|pay|use: 14, order all, also account|bankAccount|details, " +
    "veto supposed|question",
);
