import type { Words } from "./types";

/** The words in English. */
export const en: Words = {
  openHere:
    "Case {case} is open on this conversation. Don't approve or pay anything until the supplier has confirmed it by phone.",
  fraudHere: "Case {case} on this conversation was closed as fraud. Don't approve or pay anything.",
  imitatesHere: "{address} imitates {genuine}. Don't send anything there.",
  unchecked: "Remit Guard couldn't check this message. It was sent unchecked.",
  button: "Open Remit Guard",
  approvesOpen:
    "Case {case} is open on this conversation: nobody has confirmed the bank details with {supplier} by phone yet. Your message says “{quote}”. Don't approve or pay before that call.",
  approvesFraud:
    "This conversation was closed as fraud ({case}): the bank details aren't those of {supplier}. Your message says “{quote}”. Don't approve or pay anything, and tell whoever already has.",
  passesOnDisputed:
    "Your message passes on the account {account}. Case {case} is about this account: nobody has confirmed that it belongs to {supplier}. Take it out, or wait for the call-back.",
  passesOnUnknown:
    "Your message passes on the account {account}. It isn't on record for {supplier}, and case {case} is open. Take it out, or wait for the call-back.",
  imitates:
    "{address} imitates {genuine}. Mail sent there reaches somebody else. Remove the address and use the one that you know.",
  leaves:
    "This conversation was with {genuine}, but your reply goes to {address} instead. Write to the address that you know, or call the number on record, before you answer.",
  again: "To send it anyway, press Send again.",
  supplier: "the supplier",
  confirmedHere:
    "Case {case} on this conversation waits for a second person. Don't approve or pay anything until they have released it.",
  coolOffHere: "Case {case} on this conversation is released, but nothing may be paid before {day}.",
  unasked:
    "Remit Guard couldn't reach the supplier service. Whether a case is open on this conversation was not checked.",
  approvesConfirmed:
    "Case {case} on this conversation isn't released: {supplier} confirmed by phone, but a second person must look at it first. Your message says “{quote}”. Don't approve or pay before they have.",
  approvesCoolOff:
    "Case {case} on this conversation is released, but nothing may be paid before {day}. Your message says “{quote}”. Wait until then, or say that it is to be paid from that day on.",
  passesOnConfirmed:
    "Your message passes on the account {account}. Case {case} is about this account, and no second person has released it yet. Take it out, or wait for them.",
  passesOnFraud:
    "Your message passes on the account {account}. It isn't an account of {supplier}: case {case} was closed as fraud. Take it out, and warn whoever already has it.",
  notOnRecord:
    "Your message passes on the account {account}. It isn't on record for {supplier}. Before anybody pays there, call them on the number on record.",
  ofAnother:
    "Your message passes on the account {account}. It is on record for somebody else, not for {supplier}. Before anybody pays there, call them on the number on record.",
  rejected:
    "Your message passes on the account {account}. It was proposed for {supplier} before and rejected. Take it out, and tell whoever pays not to use it.",
  changed:
    "Your message passes on the account {account}. An earlier message below names {before} instead. Before anybody pays there, call the payee on a number that you know.",
};
