import { announces } from "./rows";

/** Announcements that an account, a bank or a way to pay is given up. */
export const departures = announces(
  // "do not use the old account", "the former bank account is closed"
  "ended old details|bankAccount: 14, near 8, veto @retired",
  "ended old account|bank: 12, near 6, max 24, veto @retired",
  "ended our bankAccount|details: 11, veto @retired",
  "ended bankAccount|details|looseDetails|account forUs|record: 14, near 7, between they|system|term|rate, " +
    "veto @retired",
  "hold|ended payment|pay|route our|old @place: 10, order all, without @formal|until, veto @retired",
  "wrong @strong: 14, near 8, also our|below|this|use",
  "wrong @strong: 14, near 8, also please, without @given|your|verify",
  // "by mistake the invoice shows our old account, the right one is below"
  "wrong account invoice: 12, also correct|newer below|this, between they|system|term|your, veto @retired",
  "ended our account: 9, also bankName|bank|pay|payment|newer|other|below|this|use, veto @retired",
  "old not pay|route|use|remitTo @place: 12, veto @retired",
  // "our account is under audit"
  "impaired our bankAccount: 12, between term|system|they|your|you",
  "impaired our account|bank: 10, pair, " +
    "also pay|payment|use|remitTo|hold other|newer|below|this|instead|until|please|fromNow|cannot",
  "cannot receive payment|electronic @place: 14, also our|we, veto @retired",
  // "we have changed banks", "we now bank with", "our bankers have moved"
  "our bank|banking|bankAccount move: 8, order two, near 1",
  "move bank|banking|bankAccount we|our: 8, near 3",
  "now bank|bankAccount|details|banking our: 7, near 3",
  "move|change bank|details|looseDetails|bankAccount use|pay|route|remitTo: 20, near 4, " +
    "also please below|this|newer|other, between you|your|system|term",
  // "changed our account, new number below", "the account has changed, please pay to the new one"
  "move account we: 6, near 0, also below|newer|note|fromNow|please|payment, without @given",
  "account change please pay|route|use: 14, order two, near 2, also newer|other|below|this, without @given",
  "we change account: 9, order all, also payment|pay|receive",
  "now payment|invoice pay|route our: 12",
  "move bankName we: 8, near 2",
  "now banking we: 6, near 1",
  // "we bank with … as of this month", "we have been banking with … since May"
  "we banking fromNow|since: 12, order all, near 3",
  "fromNow|since banking we: 9, near 3",
  "our account|bankAccount fromNow|now|since bankName: 12, near 6",
  "we account|bankAccount fromNow|now bank|bankName: 12, near 4",
  // a colleague passes on what "they" announce: "they moved to …, so use the details on the invoice"
  "move bank|bankName|banking|details|bankAccount they: 9, near 3, " +
    "also use|pay|route|please|invoice below|newer|instead|invoice|this, between term|system|rate|your|you, " +
    "without @contract",
  "change details|bankAccount|bank they: 9, near 3, also use|pay|route|please below|newer|instead|invoice|this, " +
    "between term|system|rate|your|you",
  "open newer|other account|bankAccount we|our: 12, pair, also pay|route|remitTo|use please|our|fromNow, " +
    "without @formal|payroll",
  // somebody else to be paid
  "entity pay|route|remitTo please|fromNow|must our: 14, between term|they",
  "assigned: 8, also pay|payment|remitTo|please, between none, without term",
  "assigned: 8, pair, also pay|payment|remitTo, between none, without term",
  // "our invoices were sold to …, please pay there": a plant is sold too, a customer assigned
  "handedOver receivable: 14, near 9, pair, also pay|payment|remitTo, between none, without term",
  "handedOver receivable: 14, near 9, also pay|payment|remitTo|please, between none, without term",
  // "please do not pay this invoice yet", "we ask you to suspend all payments until further notice"; no debit that is on its way
  "withhold: 14, also newer|wrong|invoice|fromNow|our|us|please|correct|refund, between none, " +
    "without offer|term|tender|mandate|fraud|fraudster|if|disregard, veto supposed|question",
  // "assigned to …, to whom alone payment discharges you", as it is under an invoice, in a contract's words
  "assigned pay|payment|remitTo|route only|must|please|entity|account|bankAccount|details: 40, pair, between none, " +
    "without offer, veto @asking",
  "handedOver receivable pay|payment|remitTo|route only|must|please|entity|account|bankAccount|details: 40, near 9, " +
    "pair, between none, without offer, veto @asking",
  "entity only pay|payment|route: 14, between they, without offer|system",
  // "we now take payment in crypto only"
  "electronic only we|receive|payment: 12, also we|our|please receive|payment|pay, veto @asking",
  // "we no longer accept cheques"
  "cheque not|ended|cannot receive we: 8, veto supposed|question",
  "we ended cheque: 8, order all, near 2, veto supposed|question",
  "cheque instead electronic: 14, also we|please|our, veto @asking",
  "move|change electronic we|our: 12, order two, near 3, also payment|receive|cheque|only",
  // "don't use the bank details on the invoice", "the IBAN on the invoice is no longer valid"
  "ended @strong invoice|please|use|this|below: 16, near 6, between they|system|term|your, veto @retired",
  "ended account|bankAccount invoice|bankName: 16, near 8, also please|our|pay|payment|bankName, " +
    "without @formal|paid, veto @retired",
  // "not any more, please pay to … from this order on", an answer to "the same account?"
  "ended pay fromNow: 20, order all, lead 1, also please, between they|system|term|your, veto @retired",
  // "please ignore the bank details on the invoice and use these"
  "disregard @strong use|pay|route this|below|newer: 16, order two, near 1, " +
    "between they|system|term|your|message|fraud|claim, veto @retired",
  "we ended bankName: 8, order all, near 3, veto @retired",
  "not pay|route|dunning @place invoice|old: 14, order two, near 1, veto @retired",
  "move our account: 4, order all, near 1, also other|newer|bankName|bank",
  // "please cancel the transfer and send it to the account below"
  "hold payment route|pay|send below|this|newer|other @place: 20, order all, also please, " +
    "between they|system|term|rate|your, veto @retired",
  // "we are with … now, the new details are attached"
  "bankName newer particulars|looseDetails: 12, also we now|move|fromNow, between they|system|term|rate|your",
  // "the transfer came back, please send it to this account"
  "impaired payment|pay @place please: 22, pair, also below|this|newer|other, between they|system|term|rate",
);
