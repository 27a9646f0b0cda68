import type { Verdict } from "../src/analysis";

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;

/** The preview’s own words. The pane speaks the language that is chosen for it; the preview speaks English. */
export const words = {
  name: "Remit Guard",
  promise: "Try it here. Nothing leaves this browser.",
  promiseOfMachine: "Try it here. Nothing leaves this computer.",
  skipTo: "Skip",
  skip: { list: "Skip to the messages", message: "Skip to the open message", pane: "Skip to the pane" },

  openFiles: "Open your own files",
  openFilesHint: "Messages (.eml, mbox), a supplier list (.csv, .json), a policy.json. Or drop them anywhere.",
  backToSamples: "Back to the samples",
  dropHere: "Drop messages, a supplier list or a policy",
  dropHint: "They are read in this browser and are not sent anywhere.",
  dropHintOfMachine:
    "They are read in this browser. The suppliers they name are looked up in the service on this computer.",

  controls: "What the pane runs in",
  client: "Client",
  language: "Language",
  appearance: "Appearance",
  appearances: { system: "As the system", light: "Light", dark: "Dark" },
  reader: "Read as",
  openAs: (name: string) => `Open a window as ${name}`,
  width: "Pane width",
  widths: { 280: "280 px, narrow", 320: "320 px, as in Outlook", 390: "390 px, a phone", 400: "400 px, wide" },
  settings: "Settings",

  /** The page’s main part: the frame in it has one of its own. */
  mailbox: "Mailbox",
  messages: "Messages",
  samples: (number: number) => count(number, "sample", "samples"),
  own: (number: number) => count(number, "message of yours", "messages of yours"),
  loading: "Loading the samples…",
  taking: (number: number) => `Reading your files… ${count(number, "message", "messages")} so far`,
  samplesFailed: "The samples could not be loaded.",
  tryAgain: "Try again",
  noSubject: "(no subject)",
  noSender: "(no sender)",
  attachments: (number: number) => count(number, "attachment", "attachments"),
  /** What the pane said, in short, for the list. */
  verdicts: {
    stop: "Do not pay",
    verify: "Call first",
    caution: "Doesn’t fit",
    incomplete: "Not all checked",
    consistent: "No difference",
    unrelated: "No payment",
  } satisfies Record<Verdict, string>,

  service: {
    asking: "Supplier service: connecting…",
    reached: "Supplier service: connected",
    notReached: "Supplier service: not reachable",
    missing: "Supplier service: not running",
    instead: (name: string) => `Records of ${name}, yours`,
    back: "Back to the supplier service",
    at: (host: string) => `supplier service at ${host}`,
    as: (name: string) => `looked up as ${name}`,
    without: "Until it is back, messages are checked without the records.",
  },
  suppliers: "Suppliers",
  supplierList: "Supplier list",
  policy: "Policy",
  ofTheSamples: "of the samples",
  yours: "yours",
  rows: (taken: number, inPart: number, not: number) =>
    inPart + not === 0
      ? `all ${count(taken, "row", "rows")} taken`
      : `${count(taken, "row", "rows")} taken, ${inPart.toLocaleString("en-GB")} in part, ${not.toLocaleString("en-GB")} not`,
  showFaults: (number: number) => `Show ${count(number, "fault", "faults")}`,
  faultsOf: (name: string) => `Faults in ${name}`,
  faultsShown: (shown: number, all: number) => `The first ${shown} of ${all.toLocaleString("en-GB")} are listed.`,
  line: "Line",
  column: "Column",
  fault: "Fault",
  wholeRow: "whole row",
  close: "Close",
  ownAgainstSamples:
    "Your messages are compared with the sample suppliers. Open your own supplier list to compare them with your records.",

  ownAgainstService:
    "Your messages are compared with the records in the supplier service. Open your own supplier list to compare them with that.",

  message: "Message",
  nothingOpen: "No message is open.",
  readingMessage: "Opening the message…",
  notOpenable: "The message could not be shown.",
  tookTooLong: "Reading it took too long and was stopped.",
  brokeReader: "It could not be read because of an error in Remit Guard.",
  to: "To",
  cc: "Cc",
  files: "Attachments",
  quoted: "Quoted message",
  forwarded: "Forwarded message",
  compose: {
    reply: "Reply",
    forward: "Forward",
    titles: { reply: "Reply", forward: "Forward", new: "New message" },
    send: "Send",
    discard: "Discard",
    checking: "Remit Guard is checking the message…",
    from: (person: string) => `From: ${person}`,
    toHint: "Enter an address.",
    subject: "Subject",
    text: "Message text",
    events: "Check on sending",
    sent: "Sent. It is at the top of the list.",
    story: (people: string) => `You sent this to ${people}. It stays in this browser.`,
  },
  noText: "The message contains no text.",
  goesOn: "The message continues. The preview shows only its beginning; the pane reads all of it.",

  commands: "Commands",
  checkPayment: "Check payment",
  pane: "Task pane",
  paneIn: (client: string) => `Task pane in ${client}`,
  pin: "Pinned: stays open and follows the selection",
  unpinned: "Not pinned: closes when another message is opened",
  cannotPin: "This version of Outlook can’t pin a pane: it closes when another message is opened.",
  closePane: "Close the pane",
  paneClosed: "The pane is closed.",
  paneClosedHint: "In Outlook it opens with the button above the message.",
  backToList: "Messages",
  backToMessage: "Message",

  noticesTitle: "Your files",
  notTaken: {
    tooMany: (most: number) =>
      `Only the first ${most.toLocaleString("en-GB")} messages were taken; the rest was left out.`,
    tooManyFiles: (most: number) => `Only the first ${most.toLocaleString("en-GB")} files were looked at.`,
    tooLarge: (name: string, megabytes: number) =>
      `${name} was left out: your messages may be at most ${megabytes} MB together.`,
    messageTooLarge: (name: string) => `${name} was left out: a message may be at most 64 MB.`,
    unreadable: (name: string) => `${name} could not be read. If it is a folder, drop the files in it.`,
    noMessage: (name: string, reason: string) => `${name} was not taken. ${reason}.`,
    tookTooLong: (name: string) => `${name} was left out: reading it took too long.`,
    brokeReader: (name: string) => `${name} was left out: it could not be read because of an error in Remit Guard.`,
    noSupplier: (name: string) => `${name} was not taken: it contains no usable supplier.`,
    policy: (name: string) => `${name} was not taken: a policy with an error would protect you less than it seems to.`,
  },
} as const;
