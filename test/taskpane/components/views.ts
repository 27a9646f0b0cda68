import type { Check, DestinationComparison, SenderComparison, View } from "../../../src/report";
import type { PaneState } from "../../../src/taskpane/state";

/** The account of the message over the one on record. */
export const account: DestinationComparison = {
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
  note: "Different: account number (4 of 22 characters)",
  places: [
    { words: "text, line 5", quote: "IBAN: DE07 1001 0010 0140 3314 82" },
    { words: "invoice.pdf, page 2", quote: "Bank: DE07100100100140331482" },
  ],
};

/** An account that is on record. */
export const sameAccount: DestinationComparison = {
  label: "Account",
  onRecord: [{ text: "DE25 1001 0010 4540 3314 82", differs: false }],
  found: [{ text: "DE25 1001 0010 4540 3314 82", differs: false }],
  same: true,
  note: null,
  places: [{ words: "quoted message", quote: "IBAN: DE25 1001 0010 4540 3314 82" }],
};

/** A domain that imitates the one on record. */
export const sender: SenderComparison = {
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
  reasons: [],
  same: false,
  note: "i written for l",
};

const checks: readonly Check[] = [
  {
    signal: "a",
    label: "Account on record",
    outcome: "suspicious",
    text: "Not on the record.",
    quotes: ["IBAN: DE07"],
  },
  { signal: "b", label: "Lookalike domain", outcome: "suspicious", text: "It imitates.", quotes: [] },
  { signal: "c", label: "Sender authentication", outcome: "cannotTell", text: "No headers here.", quotes: [] },
  { signal: "d", label: "Hidden text", outcome: "clear", text: "No account is hidden.", quotes: [] },
  { signal: "e", label: "Billing platform", outcome: "notApplicable", text: "Not a question here.", quotes: [] },
];

/** A view of a message that must not be paid; with other fields, of another. */
export function view(fields: Partial<View> = {}): View {
  return {
    verdict: "stop",
    waits: false,
    locale: "en",
    title: "Do not pay",
    headline: "Not an account of Nordwind Spedition GmbH: DE07 1001 0010 0140 3314 82.",
    subject: "RE: Rechnung 2026-61773",
    from: "Katrin Lohmann <billing@brightwater-suppiies.com>",
    reasons: [
      "Not an account of Nordwind Spedition GmbH: DE07 1001 0010 0140 3314 82.",
      "The message says that bank details change.",
      "The message presses for haste.",
      "The sender says that he can't be called.",
      "The account lies in another country.",
    ],
    destinations: [account, sameAccount],
    senders: [sender],
    conversation: {
      sentences: ["billing@brightwater-suppiies.com was never part of the quoted conversation."],
      participants: ["Priya Nair <priya.nair@harbourlane.co.uk>"],
    },
    call: {
      supplier: "Nordwind Spedition GmbH",
      phone: "+49 40 5550187",
      verified: "Bank details verified on 12 March 2026.",
    },
    steps: [
      "Do not pay and do not answer.",
      "Call Nordwind Spedition GmbH on +49 40 5550187, the number on record.",
      "Tell IT.",
    ],
    forIt: ["Revoke all sessions of the mailbox.", "Reset its password."],
    checks,
    notChecked: ["scan.jpg: this kind of file is not read"],
    text: "Do not pay\nThe whole in plain text",
    banner: "Do not pay",
    ...fields,
  };
}

/** The state that shows a view. */
export function shown(fields: Partial<View> = {}, pending: readonly string[] = []): PaneState {
  return { kind: "shown", view: view(fields), pending: pending.map((name) => ({ name, at: null })) };
}

/** Each state of the pane, by name; a verdict each for `shown`. */
export const states: Readonly<Record<string, PaneState>> = {
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
  "stop, nobody on record": shown({ call: null, senders: [], conversation: null, forIt: [] }),
  verify: shown({ verdict: "verify", title: "Call before paying" }),
  "verify, no number": shown({ verdict: "verify", call: { supplier: "Nordwind", phone: null, verified: null } }),
  caution: shown({
    verdict: "caution",
    title: "Something doesn't fit",
    call: null,
    forIt: [],
    steps: ["Look at this."],
  }),
  incomplete: shown({
    verdict: "incomplete",
    title: "Not everything could be read",
    headline: "scan.jpg: this kind of file is not read.",
    call: null,
    forIt: [],
    reasons: [],
    destinations: [],
    senders: [],
    conversation: null,
    steps: ["Open what could not be read and compare the account with the record yourself."],
  }),
  "nothing known, still reading": shown(
    {
      verdict: "incomplete",
      waits: true,
      title: "Not everything could be read",
      headline: "Attachments are still being read.",
      call: null,
      forIt: [],
      reasons: [],
      destinations: [],
      senders: [],
      conversation: null,
      steps: ["Open what could not be read and compare the account with the record yourself."],
      notChecked: ["scan.jpg: it is still being read"],
    },
    ["scan.jpg"],
  ),
  consistent: shown({
    verdict: "consistent",
    title: "No difference found",
    headline: "The account matches the record of Nordwind Spedition GmbH (…1482), verified on 12 March 2026.",
    call: null,
    forIt: [],
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
    forIt: [],
    reasons: [],
    steps: [],
    destinations: [],
    senders: [],
    conversation: null,
    notChecked: [],
  }),
};
