import type { OriginalsWords } from "./types";

/** English. */
export const en: OriginalsWords = {
  locale: "en",
  invite: "Drop an earlier message or invoice onto this pane, or choose a file (.eml, .msg or .pdf).",
  choose: "Choose a file",
  privacy: "It is read on this device and forgotten when you open another message.",
  caveat:
    "An original is only as good as its source. Take it from your own mailbox or accounting system, not from the sender. It adds warnings and clears none.",
  remove: "Remove {name}",
  reading: "Being read.",
  comparing: "Being compared.",
  partial: "Not all of it could be read.",
  problems: {
    tooLarge: "This file is larger than 35 MB.",
    tooMany: "Five originals are compared already. Remove one first.",
    neither: "This is neither a message nor a PDF. Choose an .eml, .msg or .pdf file.",
    unreadable: "This file could not be read.",
  },
  itself: "This is the open message itself, so there is nothing to compare.",
  altered: ["The quoted text differs from the original of {date}.", "The quoted text differs from this original."],
  agrees: [
    "The accounts and phone numbers in the quoted text agree with the original of {date}.",
    "The accounts and phone numbers in the quoted text agree with this original.",
  ],
  notQuoted: ["The open message doesn't quote the message of {date}.", "The open message doesn't quote this message."],
  changed: ["The account differs from the one of {date}.", "The account differs from the earlier one."],
  same: [
    "No account differs from those of {date}. That verifies nothing.",
    "No account differs from the earlier ones. That verifies nothing.",
  ],
  noAccount: "No account was found in it.",
  notNamed: "The open message names no account to compare.",
  inOriginal: "In the earlier message",
  inDocument: "In the earlier invoice",
};
