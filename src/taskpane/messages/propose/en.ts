import type { ProposeWords } from "./types";

/** For English readers. */
export const en: ProposeWords = {
  locale: "en",
  question: "What is right?",
  accountIs: "The account {value}",
  addressIs: "The address {value}",
  other: "Something else",
  otherText: "Copy the summary, and send it to whoever looks after the supplier list. Don't pay before it is clear.",
  what: "For {supplier}: {value}",
  emails: "Only the address {value}",
  domains: "Every address at {value}",
  note: "It changes nothing until somebody calls a number on record and another person approves.",
  reason: "How do you know?",
  reasonMissing: "Say how you know.",
  send: "Propose",
  busy: "Sending",
  cancel: "Cancel",
  proposed: "Proposed. It waits for a call to the supplier and for another person. Don't pay before that.",
  onRecord: "It is on record by now. Check again.",
  open: "Open {supplier} in the register",
  failed: {
    notSignedIn: "You are not signed in to the supplier records. Sign in, and try again.",
    noPermission: "You may not propose this. Ask your administrator.",
    notReachable: "The supplier service can't be reached. Try again later.",
    tooMany: "Too many proposals wait already. Have some decided first.",
    refused: "The supplier service refused this. Tell whoever looks after the supplier list.",
  },
};
