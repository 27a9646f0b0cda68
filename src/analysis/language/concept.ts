/** Every language gives its own words for these; patterns (parse/acts/patterns) are shared. A notion left out is never read. */
export const concepts = [
  // Where the money goes
  "details", // payment coordinates, unmistakably: bank details, wire instructions, IBAN, remittance address
  "looseDetails", // account information, payment details: the same only when they are ours
  "account", // account, which may be any kind of account
  "bankAccount", // bank account, receiving account: a bank's for certain
  "bank", // bank, bankers
  "bankName", // names of well-known banks
  "banking", // to bank with, banking relationship, banking arrangements
  "particulars", // details, information, instructions, coordinates: payment details only next to money
  "entity", // sister company, factor, parent, subsidiary, third party: somebody else to be paid
  "assigned", // has assigned the receivables, factoring
  "handedOver", // assigned or sold to somebody: of receivables only where these are next to it
  "receivable", // receivables, invoices, sums due: what is assigned
  "cheque",
  "tender", // cash payments, cheques, credit cards, direct debit: what is paid with, for certain
  "looseTender", // cash, card, checks: other things too
  "refused", // no longer accepted, not possible any more: of a way to pay
  "notTaken", // not accepted: a change only from a day on
  "electronic", // ACH, wire, bank transfer, electronic payment, as ways to pay
  // What happens to it
  "change", // to change, update, amend, in any form, as a verb
  "changeOf", // change of, change in, update to: the noun, as headings have it
  "newer", // new, updated, revised, amended, changed (adjectives)
  "correct", // correct, right: the details that are not the ones before
  "redirect", // to redirect, reroute a payment
  "other", // other, another, different, alternative, secondary
  "old", // old, previous, former, usual, on file
  "ended", // closed, no longer valid, dissolved
  "impaired", // under audit, frozen, blocked, under review
  "move", // to move, switch, migrate
  "open", // to open, set up
  "instead", // instead, in lieu of, replaces, rather than
  "fromNow", // from now on, henceforth, effective immediately, in future
  "since", // since May, as from: a point in time from which something holds
  "now", // now, currently (is now)
  "only", // only, exclusively, solely
  "below", // below, following, attached
  "this", // this, these, the one
  "wrong", // wrong, incorrect, mistaken
  // Paying
  "pay", // to pay, remit, wire, settle: forms that may ask (infinitive, imperative)
  "route", // to go to, be sent, be made, deposit: paying only where money is meant
  "paid", // has paid, was wired: forms that report
  "payment", // payment, remittance, transfer, funds, money
  "make", // process, arrange, effect, release, make (a payment)
  "invoice", // invoice, bill, pro forma
  "otherPaper", // purchase order, quotation, delivery note, statement: papers that name an invoice and ask for nothing
  "numberWord", // number, no., ref.: before the number of an invoice
  "sum", // amount, balance, fee, deposit, instalment
  "due", // due, payable, outstanding, overdue, unpaid
  "dunning", // payment reminder, final demand: words that alone ask to pay
  "owed", // payment is due, outstanding balance: asks where it is ours or the reader's
  "owedMany", // outstanding invoices: asks only where it is ours or the reader's, because books have the heading too
  "attached", // attached, enclosed
  "remitTo", // remit to, pay to the order of, payable to: words that alone lead to an account
  "giftCard",
  "buy", // to buy, purchase, get
  "hold", // to hold, stop, pause, put on hold
  "withhold", // do not pay yet, suspend all payments: words that alone hold a payment back
  "until",
  "receive", // to receive, accept, get
  "cannot", // cannot, unable to
  "use", // to use, apply, direct, route
  "record", // records, files, vendor master
  "system", // SAP, the ledger, a journal: a place for bookkeeping talk
  "term", // contract language: shall, party, hereunder, agreement
  "offer", // advertisement: price, discount, per month, free
  // Speaking
  "please", // please, kindly, could you, we ask you
  "must", // should, must, is to be
  "note", // please note, be advised, we inform you, notice
  "send", // to send, provide, forward, follow
  "ask", // to ask, need, request from others; get, obtain
  "toUs", // send me, send us, let us have: the reader is to give
  "we", // we, I
  "our", // our
  "us", // us
  "forUs", // for us, for our company
  "your", // your
  "you", // you
  "they", // they, he, the supplier
  "others", // suppliers, companies, firms: others in general, of whom newsletters tell
  "not", // not, no, without
  "never",
  "unchanged", // unchanged, the same, as before
  "if", // if, whether, in case, any
  "which", // words that ask: which, what, when, did
  "message", // e-mail, message, call, letter
  "claim", // to claim, state, ask: what a deceptive message does
  "fraudster", // fraudsters, criminals, hackers
  "fraud", // fraud, scam, phishing
  "verdict", // it is fraud, is a scam, is not from us: says of what is before that it is a deceit
  "cause", // because of, due to, after: makes a deceit the reason of something
  "tale", // a victim, got that sentence, the e-mail that cost: telling of deceits that others met
  "tells", // writes, says: what a deceiver does; of messages `claim` says so
  "beware", // beware, be vigilant, do not trust
  "disregard", // ignore, disregard
  "verify", // to verify, confirm, check
  "rate", // rates, fees, policies, hours: things of a bank that change without moving money
  "and", // and, or
  "so", // words that begin a new clause: but, because, so, therefore
  // People and numbers
  "contact", // phone number, e-mail address, contact person, office address
  "newContact", // words that alone announce another contact for payments
  "looseContact", // address, e-mail, phone, number: the same only when they are ours
  "reach", // to call, contact, reach, reply to, write to
  "portal", // supplier portal, registration link
  "enrol",
  "payroll", // payroll, salary, direct deposit
  "my", // my, mine
  // Other acts
  "receipt", // receipt, remittance advice, statement of account, proof of payment
  "refund", // refund, reimbursement, credit note
  "mandate", // direct debit mandate
  "give", // need, provide, confirm your details
  "ledger", // ageing report, open items, list of unpaid invoices
  "approver", // who approves, who is in charge of payments
  "approves", // approves, signs off: what a person who releases payments does
  "when", // when, on what date: asks for a time
  "who", // who, which department
  "settled", // paid, approved, due, in the run: what becomes of an invoice, and is asked about it
  "approved", // approved, due, scheduled: of these, what an invoice must be before it is paid
  "status", // payment status, expected payment date: words that alone are about how far a payment is
  "stillOpen", // open, unpaid: said of invoices, in questions about them
  "toHand", // at hand, in front of you
  "handle", // need you to, want you to: before what the reader is to do
  "newPayee", // new supplier, not in our system: words that alone say that somebody was never paid before
  "forMe", // for me, on my behalf
  "urgent", // at once, before noon: urgent by itself
  "soon", // today, promptly: urgent only next to paying
  "secret", // tell no one, between us
  "disclaimer", // legal footers
  "unreachable", // in a meeting, on a plane, don't call
  "warning", // words that alone warn
  "bulk", // words that alone mark a newsletter
  "automatic", // words that alone mark an automatic reply
  "noChange", // words that alone say that nothing changed
  "announce", // words that alone announce a change of bank details
  // Told by their form, in no dictionary (parse/acts/forms.ts)
  "mailbox", // an e-mail address
  "link", // a web address
  "number", // a telephone number
  "noise", // phrases whose words mean something else: account manager, on account of
  // What a text is about
  "counsel", // log in, my details, how do I change, a course, the four-eyes principle: advice to the reader, or to people in general
  "premises", // office, registered office, postal address: where somebody sits, not how they are reached about money
] as const;

/** One notion that acts are made of. */
export type Concept = (typeof concepts)[number];
/** Notions that no dictionary has: they are told by their form. */
export const formed: ReadonlySet<Concept> = new Set<Concept>(["mailbox", "link", "number"]);
