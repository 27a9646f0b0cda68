/** Each sample in one sentence: what it is, and what to look for. The verdict is not in here: the pane gives it. */
export const stories: Readonly<Record<string, string>> = {
  "01-freemail-hijack.eml":
    "A stranger replies in a real conversation under the supplier’s name: look at their address and at the account.",
  "02-true-invoice.eml":
    "The true invoice that the first message builds on: look at the account, and at what was checked.",
  "03-colleague-passes-altered-invoice.eml":
    "A colleague passes an invoice on from her private mailbox: look at who she really is, and at the account below.",
  "04-own-mailbox-other-account.eml":
    "The supplier’s own mailbox, and every technical check passes: only the account differs from the invoice below.",
  "05-lookalike-rn-for-m.eml": "A reminder with a new account: read the sender’s domain letter by letter.",
  "06-phone-changed-first.eml": "No account at all, only a new number for call-backs: the first step of a later fraud.",
  "07-reply-to-lookalike.eml": "The sender’s address is genuine: look at where a reply would go.",
  "08-cc-imitates-colleague.eml": "The approver seems to be copied in: look at the domain of their address.",
  "09-own-domain-spoofed.eml":
    "The chief executive writes from your own domain and wants no call: did your domain send this?",
  "10-internal-forward-of-lookalike.eml":
    "A real colleague forwards it in good faith: look at the address of the first sender.",
  "11-account-white-on-white.eml":
    "A genuine-looking invoice with a second account in white on white: the pane reads what the eye can’t.",
  "12-payroll-change-freemail.eml":
    "An employee asks to have their salary paid elsewhere: look at where they write from.",
  "13-ledger-asked-by-lookalike.eml":
    "No payment is asked for, only who is owed money and who approves: look at the domain.",
  "14-invoice-only-in-pdf.eml":
    "The account is only in a PDF, which asks for a password: look at what is listed as unread.",
  "15-unknown-asks-payment.eml": "A bill from somebody who is on no record: is there an order behind it?",
  "16-craftsman-on-gmx.eml":
    "A craftsman who has always used a freemail address, and is on record with it: not every freemail address is a fraudster’s.",
  "17-xero-sends-for-supplier.eml":
    "Xero sends the supplier’s invoice, as it does each month: another sender, the same account.",
  "18-payment-run-two-suppliers.eml":
    "Two suppliers in one internal message: each account is compared with its own supplier’s record.",
  "19-newsletter-about-fraud.eml": "A newsletter full of alarming words: a warning about fraud is no fraud.",
  "20-announced-change-on-record.eml":
    "A change of account that was announced, confirmed by telephone and put on record: nothing is left to warn about.",
  "21-account-swapped-in-pdf.eml":
    "The supplier’s own mailbox and a harmless text, but another account in the PDF: look at where it is.",
  "22-e-invoice-disagrees.eml":
    "A PDF with data for accounting programs in it: the page was changed, and the data was forgotten.",
  "23-payment-code-leads-elsewhere.eml":
    "The account on the page is right: look at the one in the payment code, which a banking app would pay to.",
  "24-scan-of-invoice.eml": "A scanned invoice is a picture: its words are recognised on your own device.",
  "25-e-invoice-agrees.eml": "Page, data and payment code of an invoice name the account on record: nothing to report.",
};
