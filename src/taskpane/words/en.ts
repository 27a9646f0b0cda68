import type { PaneWords } from "./words";

/** English. Sentences end with a full stop; titles, labels and buttons don't. */
export const en: PaneWords = {
  locale: "en",
  starting: "Remit Guard is starting",
  outside: {
    title: "This page belongs in Outlook",
    text: "Open a message in Outlook and choose Remit Guard there. Nothing is checked here.",
  },
  noOfficeJs: {
    title: "No messages are being checked",
    text: "The part that connects this page with Outlook (office.js) did not load. Check your network connection and try again. If that doesn't help, tell IT.",
  },
  tooOld: {
    title: "This Outlook is too old",
    text: "No messages are being checked. Open the message in Outlook on the web, or ask IT for a newer Outlook (Mailbox 1.3 or later).",
  },
  notSetUp: {
    title: "Remit Guard is not set up",
    text: "No messages are being checked. Please tell IT.",
    forAdministrator: "For the administrator",
  },
  nothing: { title: "No message is open", text: "Open a message, and it is checked here." },
  reading: "Checking the message",
  failed: {
    title: "This message was not checked",
    text: "This says nothing about the message. Check it again; if that fails too, compare the bank details with the record yourself before you pay, and tell IT.",
    because: {
      notStarted: "The check could not be started.",
      crashed: "The check broke off.",
      tookTooLong: "The check took too long and was stopped.",
      aborted: "The check was interrupted.",
      outlook: "Outlook did not hand over the message.",
    },
  },
  about: "“{subject}”",
  from: "from {from}",
  stillReading: "The answer so far. Still reading {names}",
  readingFiles: "Reading {names}",
  onPage: "{name}, page {page} of {pages}",
  finishedReading: "Reading is finished",
  call: {
    title: "Call {supplier} first",
    dial: "Call",
    numberOnRecord: "The number on record.",
    neverVerified: "The bank details were never verified.",
    letThemRead: "Let them read the bank details to you.",
    notThatNumber: "Don't use the number in the message.",
    noNumber: "No number on record can be used. Take one that you know from elsewhere.",
  },
  compared: {
    onRecord: "On record",
    inMessage: "In the message",
    both: "On record and in the message",
    nothingOnRecord: "Nothing to compare with",
    morePlaces: "{place} and {count} more",
    addressInFull: "Address in full",
  },
  sections: {
    conversation: "Conversation",
    reasons: "What else stands out",
    steps: "What to do",
    notChecked: "Not checked",
    mailboxCompromised: "A mailbox may be compromised",
    forIt: "What IT should do now",
    details: "Details",
  },
  folded: {
    moreReasons: "More reasons ({count})",
    moreCompared: "Compared with the record ({count})",
    participants: "Who took part ({count})",
    checks: "All {count} checks",
  },
  counts: {
    suspicious: "{count} found something",
    cannotTell: "{count} not checked",
    clear: "{count} clear",
    notApplicable: "{count} not relevant",
  },
  outcomes: {
    suspicious: "Found something",
    cannotTell: "Could not be checked",
    clear: "Clear",
    notApplicable: "Not relevant",
  },
  footer: {
    copy: "Copy summary",
    copied: "Copied",
    notCopied: "Copying is blocked here. Select the text and copy it yourself:",
    checkAgain: "Check again",
    appearance: { auto: "Appearance: automatic", light: "Appearance: light", dark: "Appearance: dark" },
  },
};
