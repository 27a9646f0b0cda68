import { announces } from "./rows";

/** Announcements that name the details: they have changed, are new, will follow, or are to be changed. */
export const newDetails = announces(
  "announce: 12, between none, without none",
  // "our bank details have changed", "we changed our IBAN"
  "@wide change @ours: 14, between rate|term|system|you, deniable 1",
  "@strong change my: 10, between rate|term|system|you, deniable 1",
  // "the wire instructions have been updated": no one is between who does it
  "details change: 12, order two, near 6, between you|they|your|system|if|rate|and",
  // "change of bank details", "Bank account update"
  "changeOf @strong: 10, order two, near 3",
  "changeOf bank|banking: 5, order two, near 1",
  "bankAccount change: 12, order two, near 6, also note|please|below|this|fromNow|record, " +
    "between you|they|your|system|if|rate|and",
  "@strong other old: 16, order two, near 6, also note|please|below|this|our, between they|system|term",
  "bank change: 3, order two, near 0, also note|please use|pay|record|below|this, between none, without @formal|rate",
  "changeOf @wide our: 10, between term|system|rate",
  "change|changeOf @strong: 7, near 2, max 7, without @heading",
  // "please find our new bank details", "the updated wire instructions are attached"
  "newer details: 8, order two, near 2, also our|below|this|please|note|use|record|fromNow|send|remitTo, " +
    "without @given",
  "newer @wide @ours: 10, near 2, between term|system, without offer, veto @shown",
  "newer bankAccount: 8, order two, near 1, also our|please|note|use|record|fromNow|remitTo @paying, without @given",
  "newer @strong: 7, near 1, max 6, without @heading",
  "other @strong send|use|pay|route|remitTo: 14, order two, near 2, also please|our|fromNow|must, without @given",
  // "our new bank is", "we opened a new account"
  "newer bank|banking our: 5, order two, near 1, without @contract",
  "newer account our: 5, order two, near 1, also payment|pay|bank|note|use|remitTo|invoice|please",
  "looseDetails change: 12, order two, near 6, also note|please",
  "change details: 8, order two, near 3, also below|this|note, without @given|your|you|must|we",
  // "we will send you the new details", "hold the payment until I send the other account"
  "send newer|other details|bankAccount|account we: 12, also payment|pay|bank|details|bankAccount|invoice, " +
    "between system|term|rate|they|your, without @given",
  "hold payment|pay|invoice newer|other details|bankAccount|account|bank: 24, also until, between none, veto @retired",
  // "please amend the account details on your file"
  "change @wide please: 10, near 4, between they|if|we|until|system|term, without @given",
  "change record @wide: 12, also please|our|below|this|forUs, between they|if|we|system|term",
  // "let me send you the right account", "the correct bank details are attached"
  "correct details|looseDetails|bankAccount|account send|use: 10, order two, near 1, " +
    "also we|please|attached pay|fromNow|payment|invoice|bank|details|bankAccount, between they|system|rate|your, " +
    "without @given|verify",
  "correct @strong attached|below|our|invoice: 14, order two, near 1, without @given|verify",
  "newer account|bankAccount receive payment: 14, order two, near 1",
  "newer looseDetails: 4, order two, near 1, max 6, without @heading",
  "changeOf account attached|below: 8, order two, near 0",
  "changeOf account|looseDetails: 5, order two, near 1, max 6, without @heading",
  "we newer details: 7, order all, near 2, without toUs|term|system|offer|verify|they",
  // "we were defrauded and therefore have new bank details"
  "so newer details: 5, order all, also we, without @given|your|you|they|others|verify|if",
  // "nous avons changé de RIB"
  "change details: 7, order two, near 0, also we, without @given|your|you|record|verify|must|please",
  "our account change: 6, order all, near 0, without @given|until",
  "change banking|bank our: 5, order two, near 2, also please",
  "change @strong old|record we: 16, between they|system|term|your",
  // "replace the old account with this one"
  "change @place old this|below|newer: 10, near 3",
  // "please swap our account in your records for the one below"
  "change account below|this please: 16, near 2, also our record|payment|bank|invoice|newer|old, " +
    "between they|if|until|system|term|rate, without @given|contact|looseContact",
  // "we have a new account, effective today"
  "we newer account|bankAccount fromNow: 14, order all",
  // "would you swap the account you hold for us with this one?", "what do you need to update the account on file?"
  "change account|bankAccount forUs: 10, also please, without @given, veto @shown",
  "change @strong please: 14, near 7, also forUs|old below|this|newer|other, between they|if|we|until|system|term, " +
    "without @given",
  "change @strong old: 10, order all, asked, also which, veto denied",
  // "how do we change our bank details with you?"
  "change @wide our: 10, order two, near 3, asked, also if|which|must|ask|record, between they|system|term|your, " +
    "without @formal|your, veto denied|readers",
  // "Important information about our bank account", as a heading
  "note particulars|note our @strong: 8, order all, max 9, without @given|your|you|we|verify|fraud",
  // "may I give you another account?"
  "other bankAccount|account send we: 9, near 1, asked, also please, between they|your|system|term|rate, " +
    "without @given|your, veto denied|supposed",
  "bankAccount send we: 9, asked, also please other, between they|your|system|term|rate, without @given|your, " +
    "veto denied|supposed",
  // "what do you need to change our account in your system?"
  "change account our: 10, near 6, asked, also record|fromNow which|must|ask|please, without @formal|your, " +
    "veto denied|readers",
  "banking change: 3, order two, near 0, max 8",
  "account payment change|changeOf: 5, max 6, without @heading",
  // "our details … new", whatever else is between, next to a word of paying or sending
  "@strong newer|instead|ended|impaired|correct|fromNow our|we|forUs: 14, near 5, " +
    "also pay|route|payment|send|use|note|please|below|this|attached|record|receive, " +
    "between they|if|system|term|rate|your|you|paid|verify, without @given|fraudster|fraud",
  // "we are moving to another bank", "the old account can no longer receive money"
  "we move other bank: 10, order all",
  "old @place cannot receive|payment: 14, order all, veto @retired",
  // "what do you need from us to change the account that you hold?"
  "which change @place us|our: 18, asked, also ask|must|use, between they|system|term|rate, without @formal|they, " +
    "veto denied|supposed",
);
