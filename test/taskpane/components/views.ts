import type { Check, DestinationComparison, SenderComparison, Step, View } from "../../../src/report";
import type { OriginalState } from "../../../src/taskpane/originals/originals";
import type { MailItem } from "../../../src/analysis";
import type { CaseAbout } from "../../../src/cases";
import type { PaneState, ShownMessage } from "../../../src/taskpane/state";

/** An original that is compared with the message. */
const handedIn = (fields: Partial<OriginalState> = {}): OriginalState => ({
  ...{
    id: "original 1",
    name: "RE.eml",
    status: "held",
    kind: "message",
    date: "2026-10-02T07:00:00Z",
    partial: false,
  },
  ...fields,
});

/** The account of the message over the one on record. */
export const account: DestinationComparison = {
  kind: "destination",
  claim: null,
  label: "Account",
  onRecord: [
    { text: "DE", differs: false },
    { text: "25", differs: true },
    { text: " 1001 0010 ", differs: false },
    { text: "45", differs: true },
    { text: "40 3314 82", differs: false },
  ],
  found: [
    { text: "DE", differs: false },
    { text: "07", differs: true },
    { text: " 1001 0010 ", differs: false },
    { text: "01", differs: true },
    { text: "40 3314 82", differs: false },
  ],
  same: false,
  isLookedUp: true,
  note: "Different: account number (4 of 22 characters)",
  places: [
    { words: "text, line 5", quote: "IBAN: DE07 1001 0010 0140 3314 82", inFile: false },
    { words: "invoice.pdf, page 2", quote: "Bank: DE07100100100140331482", inFile: true },
  ],
};

/** An account that is on record. */
export const sameAccount: DestinationComparison = {
  kind: "destination",
  claim: null,
  label: "Account",
  onRecord: [{ text: "DE25 1001 0010 4540 3314 82", differs: false }],
  found: [{ text: "DE25 1001 0010 4540 3314 82", differs: false }],
  same: true,
  isLookedUp: true,
  note: null,
  places: [{ words: "quoted message", quote: "IBAN: DE25 1001 0010 4540 3314 82", inFile: false }],
};

/** A domain that imitates the one on record. */
export const sender: SenderComparison = {
  kind: "sender",
  claim: null,
  label: "Sender",
  address: "billing@brightwater-suppiies.com",
  onRecord: [
    { text: "brightwater-supp", differs: false },
    { text: "l", differs: true },
    { text: "ies.com", differs: false },
  ],
  found: [
    { text: "brightwater-supp", differs: false },
    { text: "i", differs: true },
    { text: "ies.com", differs: false },
  ],
  isInSight: true,
  signals: [],
  same: false,
  isLookedUp: true,
  note: "i written for l",
};

const checks: readonly Check[] = [
  {
    signal: "destination-not-on-record",
    label: "Account on record",
    outcome: "suspicious",
    answer: 1,
    text: "Not on the record.",
    quotes: ["IBAN: DE07"],
  },
  {
    signal: "lookalike-domain",
    label: "Lookalike domain",
    outcome: "suspicious",
    answer: 2,
    text: "It imitates.",
    quotes: [],
  },
  {
    signal: "authentication-failed",
    label: "Sender authentication",
    outcome: "cannotTell",
    answer: 3,
    text: "No headers here.",
    quotes: [],
  },
  {
    signal: "hidden-text",
    label: "Hidden text",
    outcome: "clear",
    answer: 4,
    text: "No account is hidden.",
    quotes: [],
  },
  {
    signal: "platform-sender",
    label: "Billing platform",
    outcome: "notApplicable",
    answer: 5,
    text: "Not a question here.",
    quotes: [],
  },
];

/** A view of a message that must not be paid; with other fields, of another. */
export function view(fields: Partial<View> = {}): View {
  return {
    verdict: "stop",
    waits: false,
    locale: "en",
    title: "Do not pay",
    headline: "These bank details are not on record for Nordwind Spedition GmbH: DE07 1001 0010 0140 3314 82.",
    subject: "RE: Rechnung 2026-61773",
    from: "Katrin Lohmann <billing@brightwater-suppiies.com>",
    reasons: [
      {
        signal: "destination-not-on-record",
        text: "These bank details are not on record for Nordwind Spedition GmbH: DE07 1001 0010 0140 3314 82.",
        isHeadline: true,
      },
      { signal: "change-announced", text: "The message announces new bank details.", isHeadline: false },
      { signal: "timing", text: "The message was sent outside office hours.", isHeadline: false },
      { signal: "pressure", text: "The sender says they can't be reached by phone.", isHeadline: false },
      { signal: "country-unexpected", text: "The account lies in another country.", isHeadline: false },
    ],
    destinations: [account, sameAccount],
    senders: [sender],
    conversation: {
      oddities: [
        {
          signal: "sender-outside-thread",
          text: "billing@brightwater-suppiies.com was never part of the quoted conversation.",
        },
      ],
      participants: ["Priya Nair <priya.nair@harbourlane.co.uk>"],
    },
    call: {
      supplier: "Nordwind Spedition GmbH",
      phone: "+49 40 5550187",
      about: "bankDetails",
      verified: "Bank details verified on 12 March 2026.",
    },
    steps: [
      { kind: "doNotPay", text: "Do not pay and do not reply." },
      { kind: "call", text: "Call Nordwind Spedition GmbH on +49 40 5550187, the number on record." },
      { kind: "tellIt", text: "Tell IT." },
    ],
    itSteps: ["Revoke all sessions of the mailbox.", "Reset its password."],
    checks,
    notChecked: [{ text: "scan.jpg: file type not supported", isHeadline: false }],
    text: "Do not pay\nThe whole in plain text",
    banner: "Do not pay",
    ...fields,
  };
}

const item: MailItem = {
  id: "m1@gmx.example",
  subject: "RE: Rechnung 2026-61773",
  from: [{ name: "Katrin Lohmann", address: "billing@brightwater-suppiies.com" }],
  sender: null,
  replyTo: [],
  to: [],
  cc: [],
  date: "2026-10-02T14:24:00Z",
  headers: { found: [], missing: [] },
  bodies: { found: [{ type: "text", content: "IBAN: DE07 1001 0010 0140 3314 82" }], missing: [] },
  attachments: [],
  unread: [],
};

/** What a case on the message would be about. */
const about: CaseAbout = {
  marks: {
    messages: ["m1@gmx.example", "m0@nordwind.example"],
    texts: ["topic\nrechnung202661773\nbilling@brightwater-suppiies.com"],
    sender: "billing@brightwater-suppiies.com",
  },
  scope: {
    supplier: "S-1042",
    destinations: ["DE07100100100140331482"],
    sender: "billing@brightwater-suppiies.com",
  },
  supplier: {
    name: "Nordwind Spedition GmbH",
    domains: ["nordwind-spedition.de"],
    onRecord: ["DE25100100104540331482"],
  },
  findings: [{ signal: "destination-not-on-record", message: "notOnRecord" }],
  context: [],
  amount: 48_210,
  secondPerson: ["bankChange", "amount"],
};

/** The message that is shown. */
export const shownMessage: ShownMessage = {
  key: { itemId: "i1", internetMessageId: "<m1@gmx.example>", conversationId: "c1" },
  item,
  about,
};

/** The state that shows a view. */
export function shown(fields: Partial<View> = {}, pending: readonly string[] = []): PaneState {
  const waits = pending.map((name) => ({ name, at: null }));
  return { kind: "shown", view: view(fields), message: shownMessage, pending: waits };
}

const read: Step = {
  kind: "read",
  text: "Open what could not be read, and compare the account with the record yourself.",
};

const deaf = (state: PaneState): PaneState => (state.kind === "shown" ? { ...state, deaf: true } : state);
const incomplete = shown({
  verdict: "incomplete",
  title: "Not everything could be read",
  headline: "scan.jpg: file type not supported.",
  call: null,
  itSteps: [],
  reasons: [],
  destinations: [],
  senders: [],
  conversation: null,
  steps: [read],
  notChecked: [{ text: "scan.jpg: file type not supported", isHeadline: true }],
});

/** Each state of the pane, by name; a verdict each for `shown`. */
export const states: Readonly<Record<string, PaneState>> = {
  "stop, an original handed in": {
    kind: "shown",
    message: shownMessage,
    view: {
      ...(shown() as Extract<PaneState, { kind: "shown" }>).view,
      originals: [
        { id: "original 1", quoted: "altered", accounts: "changed", comparisons: [account] },
        { id: "original 2", quoted: "nothing", accounts: "same", comparisons: [] },
      ],
    },
    pending: [],
    originals: [
      handedIn({ id: "original 1", name: "RE Rechnung 2026-61773.eml" }),
      handedIn({ id: "original 2", name: "Rechnung 2026-50013.pdf", kind: "document", date: null, partial: true }),
      handedIn({ id: "original 3", name: "list.csv", status: "neither", kind: null, date: null }),
      handedIn({ id: "original 4", name: "old.msg", status: "reading", kind: null, date: null }),
    ],
  },
  starting: { kind: "starting" },
  outside: { kind: "outside" },
  noOfficeJs: { kind: "noOfficeJs" },
  tooOld: { kind: "tooOld" },
  notSetUp: { kind: "notSetUp", faults: ["config.json: the key “client” is unknown."] },
  nothing: { kind: "nothing" },
  reading: { kind: "reading", message: { subject: "RE: Rechnung 2026-61773", from: "Katrin Lohmann <k@gmx.net>" } },
  "reading, no name yet": { kind: "reading", message: null },
  failed: {
    kind: "failed",
    failure: "tookTooLong",
    message: { subject: "RE: Rechnung 2026-61773", from: "Katrin Lohmann <k@gmx.net>" },
  },
  "failed, no name": { kind: "failed", failure: "outlook", message: null },
  stop: shown(),
  "stop, still reading": shown({}, ["invoice.pdf", "scan.jpg", "terms.docx"]),
  "consistent, still reading the wording": { ...shown({ verdict: "consistent" }), isReading: true } as PaneState,
  "stop, nobody on record": shown({ call: null, senders: [], conversation: null, itSteps: [] }),
  verify: shown({ verdict: "verify", title: "Call before paying" }),
  "verify, no number": shown({
    verdict: "verify",
    call: { supplier: "Nordwind", phone: null, about: "bankDetails", verified: null },
  }),
  caution: shown({
    verdict: "caution",
    title: "Something doesn't fit",
    call: null,
    itSteps: [],
    steps: [{ kind: "look", text: "Look at this." }],
  }),
  incomplete,
  "incomplete, Outlook deaf": deaf(incomplete),
  "stop, Outlook deaf": deaf(shown()),
  "reading, Outlook deaf": { kind: "reading", message: null, deaf: true },
  "nothing known, still reading": shown(
    {
      verdict: "incomplete",
      waits: true,
      title: "Not everything could be read",
      headline: "Attachments are still being read.",
      call: null,
      itSteps: [],
      reasons: [],
      destinations: [],
      senders: [],
      conversation: null,
      steps: [read],
      notChecked: [{ text: "scan.jpg: still being read", isHeadline: false }],
    },
    ["scan.jpg"],
  ),
  consistent: shown({
    verdict: "consistent",
    title: "No difference found",
    headline: "The account matches the record of Nordwind Spedition GmbH (…1482), verified on 12 March 2026.",
    call: null,
    itSteps: [],
    reasons: [],
    steps: [],
    destinations: [sameAccount],
    senders: [],
    conversation: null,
  }),
  unrelated: shown({
    verdict: "unrelated",
    title: "Nothing about payment here",
    headline: "No request for money was found.",
    call: null,
    itSteps: [],
    reasons: [],
    steps: [],
    destinations: [],
    senders: [],
    conversation: null,
    notChecked: [],
  }),
};
