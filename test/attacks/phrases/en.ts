import type { Phrases } from "./phrases";

/** English. */
export const en: Phrases = {
  language: "en",
  quoting: {
    reply: "RE",
    forward: "FW",
    from: "From",
    sent: "Sent",
    to: "To",
    cc: "Cc",
    subject: "Subject",
    original: "-----Original Message-----",
    wrote: ["On {date}, at {time}, {name} <{address}> wrote:", "On {date} {time}, {name} wrote:"],
    forwarded: ["---------- Forwarded message ---------", "Begin forwarded message:"],
  },
  labels: {
    holder: ["Account name", "Beneficiary", "Payee", "A/c name"],
    bank: ["Bank", "Bank name"],
    account: ["Account number", "Account no.", "A/C no", "Acct"],
  },
  greeting: [
    "Hi {first},",
    "Dear {first},",
    "Hello {first},",
    "Good morning {first},",
    "Dear {name},",
    "Morning {first},",
  ],
  closing: ["Kind regards,", "Best regards,", "Many thanks,", "Thanks,", "Best,", "Regards,"],
  small: [
    "Hope you had a good weekend.",
    "Hope you are [well|keeping well].",
    "Thanks for [coming back to me|the quick reply|your help with this].",
    "[It's been hectic here this week|We were short of people last week], so apologies for the [delay|late reply].",
    "Let me know if you need anything else.",
    "Say hello to the team from me.",
  ],
  invoice: {
    subject: [
      "Invoice {invoice}",
      "Your invoice {invoice} from {company}",
      "{company} - invoice {invoice}",
      "Inv {invoice} / PO {order}",
    ],
    text: [
      "Please find below our invoice {invoice} for {amount}[, due {due}|]. It covers your order {order}.\nPlease settle it by {due}.",
      "Our invoice {invoice} over {amount} is now due for payment.\nWould you kindly arrange payment by {due}?",
      "I'm sending you invoice {invoice} for the work done in September, {amount} in total. [Payment is due|It falls due] on {due}.\nPlease quote the invoice number when you pay.",
      "Invoice no. {invoice}\nOrder no. {order}\nTotal: {amount}\nPayable by {due}.\n[Could you put it in your next run please?|Please pay within terms.]",
    ],
  },
  reminder: {
    subject: ["Overdue: invoice {invoice}", "Reminder - {invoice}", "Outstanding invoice {invoice}"],
    text: [
      "According to our records invoice {invoice} for {amount} is still [open|unpaid]. It was due on {due}.\nPlease let us have your payment this week.",
      "Just chasing {invoice} ({amount}), which was due on {due}. Could you tell me when we can expect payment?",
      "We have not yet received payment of {amount} for invoice {invoice}. If it has crossed with this reminder, please ignore it; otherwise please pay by {due}.",
    ],
  },
  order: {
    subject: ["Order {order}", "PO {order} - confirmation", "Your order {order}"],
    text: [
      "Thank you for your order {order}. We can ship [on Thursday|next week|by the end of the month]. Shall we send everything in one go?",
      "We've booked order {order} in. The blue version is out of stock until {date}; would you take the grey one instead?",
      "Quick question on PO {order}: do you need the pallets stacked or single? The driver can tail-lift either.",
    ],
  },
  delivery: {
    subject: ["Delivery {tracking}", "Your delivery on {date}", "Goods out today - {order}"],
    text: [
      "Your goods left our warehouse this morning, consignment {tracking}. The driver should be with you on {date} before noon.",
      "Delivery of order {order} has slipped to {date}, sorry. The container was held at the port.",
      "The driver says nobody was at the gate. We'll try again on {date}; could somebody be there from 8?",
    ],
  },
  meeting: {
    subject: ["Meeting {date}", "Catch-up next week", "Site visit"],
    text: [
      "Would {date} at 10 suit you for the review? We could meet at your office or do it on Teams.",
      "The site visit is moved to {date}. Please bring safety shoes, the rest we have here.",
      "Here's the agenda for {date}: safety, volumes for Q4, forklift hire, any other business.",
    ],
  },
  lunch: {
    subject: ["Lunch?", "Friday drinks", "Saturday", "Your bike"],
    text: [
      "Fancy the new Thai place at half twelve? My treat, you paid last time.",
      "Are we still on for Saturday? Kids are with my sister, so I'm free from three.",
      "I found your scarf in the car, shall I bring it in tomorrow or drop it at yours tonight?",
    ],
  },
  advice: {
    subject: ["Remittance advice {invoice}", "Payment made - {invoice}", "Remittance"],
    text: [
      "We have today paid {amount} to your account in settlement of invoice {invoice}. The funds should reach you within two working days.",
      "Please find our remittance advice: invoice {invoice}, {amount}, value date {date}.",
      "For your information, {amount} was transferred to you on {date} for {invoice}. No action is needed.",
    ],
  },
  receipt: {
    subject: ["Payment received, thank you", "Receipt for {invoice}"],
    text: [
      "Thank you for your payment of {amount}, which we received on {date}. Invoice {invoice} is settled.",
      "This is your receipt for {invoice}: {amount} received with thanks on {date}.",
    ],
  },
  news: {
    subject: [
      "October news: faster invoicing, fewer late payments",
      "How top teams cut the cost per invoice",
      "Webinar: the future of B2B payments",
    ],
    text: [
      "Late payments cost small firms billions a year. In this issue: five tips to get invoices paid on time, a guide to account-to-account payments, and what IBAN checks mean for your finance team.",
      "Join our webinar on {date}: how AP teams match purchase orders, pay suppliers on time and stop duplicate payments. Seats are limited.",
      "New in our app: bank reconciliation in one click, virtual cards, and approval rules for payment runs. Read more on our website.",
    ],
  },
  warning: {
    subject: ["Beware of payment fraud", "Warning: fake invoices in our name", "Security notice to all customers"],
    text: [
      "Criminals are sending e-mails that claim our bank details have changed. We would never tell you of new bank details by e-mail. If you receive such a message, do not pay and call us.",
      "Please be careful: fraudsters pretend to be suppliers and ask for payment to a new account. Always call back on a number you know before you change any bank details.",
    ],
  },
  away: {
    subject: ["Automatic reply: {subject}", "Out of office: {subject}"],
    text: [
      "I am out of the office until {date} with no access to e-mail. In urgent matters about invoices please contact my colleagues.",
      "Thank you for your message. I'm on leave and back on {date}. Your message will not be forwarded.",
    ],
  },
  run: {
    subject: ["Payment run {date}", "Friday's run"],
    text: [
      "The payment run for {date} is ready: 34 invoices, {amount} in total. Can you release it before two?",
      "I've taken the two disputed invoices out of the run, the rest goes on {date}. Anything you want held?",
    ],
  },
  numbers: {
    subject: ["References for order {order}", "Paperwork for {tracking}"],
    text: [
      "Order {order}, delivery note 8{order}, consignment {tracking}, our VAT number {vat}. The warehouse is on {phone} if the driver gets lost.",
      "Container MSKU 307 201-1, booking {tracking}, customs entry 26GB{order}. Please quote PO {order} on your reply. Our VAT no. is {vat}.",
    ],
  },
  unchanged: [
    "Our bank details have not changed.",
    "Please note that our bank details remain the same as on all earlier invoices.",
    "There is no change to our account; please pay as usual.",
  ],
  payTo: [
    "Please [pay|transfer|remit] the [amount|balance|open sum] [to|into] the [account below|following account]:",
    "Kindly [make payment|arrange the transfer] to:",
    "[Bank details for payment|Payment details|Our bank details|Remit to]:",
    "Payment by bank transfer, please, to this account:",
    "The money should go to:",
    "[Settle this one to|Put this through to|Send it over to] the account here:",
  ],
  changed: [
    "Please note that our bank details have changed. [With immediate effect|From now on] please [pay|send] all invoices to:",
    "We have [moved|switched] [our banking|to another bank]. Please [update your records|amend our vendor record] and use the account below:",
    "Please be advised that we have a new [bank account|account], [effective today|valid from this month]:",
    "[Do not|Please don't] use the [old|previous] account any more. Payments must now go to:",
    "I need to let you know that we bank elsewhere now, so this and future invoices go to:",
    "Would you mind [replacing|swapping] the account you hold for us with this one before the next run?",
    "Our account with the current bank is being closed at the end of the month; here is the one that takes its place:",
    "For this invoice only, please use our [subsidiary's|alternative|other] account rather than the usual one:",
  ],
  later: [
    "Please hold [the payment|all payments] for now: we are changing our bank and I will send you the new bank details [tomorrow|shortly|this afternoon].",
    "Our bank details are about to change. The new ones [will follow|follow in a separate e-mail].",
    "Before you pay {invoice}, please ask me for our updated account details, since the old account can no longer receive funds.",
    "We are in the middle of moving to another bank, so please don't send anything to the old account. Can you confirm receipt so that I can forward the new details?",
    "Our account is under [audit|review] and can't take incoming payments at the moment. Is it all right if I send you an alternative account?",
    "What do you need from us to update the bank account you have on file?",
  ],
  reason: [
    "This is due to [an ongoing tax audit|our annual audit|a merger of our banks].",
    "The reason is that our bank has introduced charges that we can't accept.",
    "Our former account is frozen because of a legal dispute.",
    "Management decided this to consolidate our accounts.",
  ],
  denial: [
    "This is not a scam: our bank details have not changed, only for this invoice please use the account below:",
    "I know there is a lot of fraud about, so rest assured this has been approved by our director. Our company account stays as it is; this particular payment goes to:",
    "Nothing changes on your side and our bank details remain the same. Just settle this one via our collection account:",
    "We would never ask you to change bank details by e-mail. Please only make sure that this invoice is paid to:",
  ],
  pressure: [
    "It is [urgent|very urgent], please do it today.",
    "Please keep this between us for now.",
    "I'm in meetings all day and can't take calls, so e-mail is best.",
    "If it isn't paid by noon we'll have to stop deliveries.",
  ],
  confirmCall: [
    "To confirm the [bank|account] details please call [me|our accounts team] on {phone}.",
    "If you wish to verify the account, ring {phone}; the old numbers are no longer manned.",
    "For any check of our payment details use only {phone}.",
  ],
  phoneNew: [
    "Our phone number has changed. Please [update your records|replace the old one]: {phone}.",
    "Please note our new telephone number {phone}; the old line is switched off.",
    "We've moved to a new phone system. From today accounts can be reached on {phone} only, please amend our contact details in your system.",
  ],
  contactNew: [
    "I have left the accounts team; from now on please send everything about payments to {name}, {email}.",
    "Please change our contact for [invoices and payments|accounts receivable] to {name} ({email}).",
    "Your new contact for payments is {name}. Please update our vendor record: {email}.",
  ],
  ledger: {
    subject: ["Statement of open items", "Ageing report", "Open invoices"],
    text: [
      "Please send me a list of all our open invoices with their due dates.",
      "Could you let me have the ageing report of our account, and tell me who approves payments at your end?",
      "For our audit we need a statement of everything you owe us and when it will be paid.",
    ],
  },
  refund: [
    "You have paid twice. We'd like the credit of {amount} refunded to our account:",
    "Please refund the overpayment of {amount} to the following account:",
    "Credit note {invoice}: kindly return the {amount} to:",
  ],
  debit: [
    "Please set up the direct debit for our invoices; sign the attached SEPA mandate and note our account:",
    "We are moving all customers to direct debit. Please authorise collection with this creditor account:",
  ],
  factoring: [
    "We have assigned our receivables to {factor}. Payment with discharging effect can only be made to:",
    "Please note that our invoices have been sold to {factor}, to whom all payments are due from now on:",
  ],
  portal: [
    "Our billing has moved to a new portal. To get our current bank details, please register at {url}.",
    "All customers now settle through our payment portal. Please enrol at {url} and confirm your payment details there.",
  ],
  payLink: [
    "You can pay invoice {invoice} online here: {url}",
    "Please settle the {amount} by using our secure payment link {url}",
  ],
  wallet: [
    "Please send the equivalent of {amount} in Bitcoin to {wallet}",
    "We now take payment in crypto only. Our wallet: {wallet}",
  ],
  alias: ["Just send the {amount} by PayPal to {alias}.", "Please pay by Zelle to {alias}."],
  cheque: [
    "Please make the cheque for {amount} payable to {company} and post it to our new lockbox: {address}.",
    "We'd prefer a check this time. Mail it to {address}.",
  ],
  gift: {
    subject: ["Quick favour", "Are you at your desk?", "Need your help"],
    text: [
      "I need [five|eight|ten] gift cards of 100 each for client presents. Can you buy them this morning and send me the codes? I'll reimburse you.",
      "Are you free? Please pick up some Apple gift cards for me, scratch the back and send me photos of the codes. Keep it quiet, it's a surprise for the staff.",
    ],
  },
  payroll: {
    subject: ["Change of salary account", "My bank details", "Payroll question"],
    text: [
      "I have changed my bank. Please pay my salary into my new account from this month on:",
      "Can my direct deposit be changed before the next pay date? My new account is:",
      "I'd like to update the account my wages are paid into:",
    ],
  },
  urgent: {
    subject: ["Urgent payment", "Confidential", "Transfer today"],
    text: [
      "I need a transfer of {amount} made today. It's for an acquisition that nobody must hear of yet. Please send it to:",
      "Can you get a same-day payment of {amount} out for me? I'm boarding and can't talk. Details:",
      "Please process a wire of {amount} this morning and send me the confirmation. Pay it to:",
    ],
  },
  passOn: [
    "[FYI - |]see below, can you [sort this out|update it and pay]?",
    "This came to me instead of you. Please pay.",
    "Could you deal with this one today?",
  ],
  changeSubject: [
    "Change of bank details",
    "New bank account",
    "Updated payment information",
    "Important: our banking",
  ],
};
