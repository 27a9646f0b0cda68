import { destinationChangedInThread } from "../../../src/analysis/signals/destination-changed-in-thread";
import type { Remembered } from "../../../src/analysis";
import { payment, quoted, record, thread } from "./kit";
import { judges } from "./table";

const conversation = thread({ isReply: true }, quoted());
const before = payment({ value: "DE89370400440532013000", segment: 1 });
const now = payment();
const remembered = (): Remembered => ({
  ...{ id: null, topic: "", sender: null, destinations: [], phones: [], lines: [] },
  habit: { mailer: null, zone: null, signing: null, idHost: null },
});
const link = {
  kind: "link",
  account: null,
  value: "in.xero.com/9fQ2",
  valid: null,
  source: { part: "link", name: null, layer: "text", page: null, quote: "Pay now" },
} as const;

const original = {
  original: { id: "1", remembered: remembered(), destinations: [before] },
  itself: false,
  quotes: [],
  before: [before],
  named: [now],
  changed: [now],
};

judges(destinationChangedInThread, [
  {
    story: "the message names another account than an original that the reader handed in",
    given: { payments: [now], originals: [{ ...original, changed: [] }, original] },
    says: "suspicious sinceOriginal",
    strength: "strong",
    params: { account: "DE02 1203 0000 0000 2020 51", before: "DE89 3704 0044 0532 0130 00" },
    cause: "destination:DE02120300000000202051",
  },
  {
    story: "an original with the same account clears nothing",
    given: { payments: [now], originals: [{ ...original, changed: [] }] },
    says: "notApplicable",
  },
  {
    story: "an original with the new account doesn't explain what the conversation shows",
    given: { thread: conversation, payments: [now, before], originals: [{ ...original, before: [now], changed: [] }] },
    says: "suspicious changed",
  },
  {
    story: "the new text names another account than the quotes",
    given: { thread: conversation, payments: [now, before] },
    says: "suspicious changed",
    strength: "strong",
    params: { account: "DE02 1203 0000 0000 2020 51", before: "DE89 3704 0044 0532 0130 00" },
    cause: "destination:DE02120300000000202051",
  },
  {
    story: "the attached invoice names another account than the quotes",
    given: { thread: conversation, payments: [payment({ segment: null }), before] },
    says: "suspicious changed",
  },
  {
    story: "a forwarded message names another account than what it quotes",
    given: {
      thread: thread({}, quoted({ role: "forwarded" }), quoted()),
      payments: [payment({ segment: 1 }), { ...before, segment: 2 }],
    },
    says: "suspicious changed",
  },
  {
    story: "the same account",
    given: { thread: conversation, payments: [payment({ value: before.value }), before] },
    says: "clear same",
  },
  {
    story: "the same account, once as IBAN and once as its country writes it",
    given: {
      thread: conversation,
      payments: [
        payment({ value: "GB29NWBK60161331926819" }),
        payment({ account: { scheme: "gb-sort", bank: "601613", value: "31926819" }, value: "31926819", segment: 1 }),
      ],
    },
    says: "clear same",
  },
  {
    story: "a wallet where the quotes name an account",
    given: { thread: conversation, payments: [payment({ ...link, kind: "wallet", value: "bc1q" }), before] },
    says: "suspicious changed",
    params: { account: "bc1q" },
  },
  {
    story: "a link whose place isn't known may be the quotes' own",
    given: { thread: conversation, payments: [payment({ ...link, segment: null }), before] },
    says: "notApplicable",
  },
  {
    story: "a link that can't be compared with the payee's record",
    given: { thread: conversation, payments: [payment({ ...link, payee: record(), onRecord: null }), before] },
    says: "clear same",
  },
  {
    story: "another account of the supplier that is on record",
    given: { thread: conversation, payments: [payment({ onRecord: true }), before] },
    says: "clear same",
  },
  {
    story: "the quotes name our own account, as on our own order",
    given: { thread: conversation, payments: [now, { ...before, role: "ours" }] },
    says: "notApplicable",
  },
  { story: "the quotes name none", given: { thread: conversation, payments: [now] }, says: "notApplicable" },
  { story: "the new text names none", given: { thread: conversation, payments: [before] }, says: "notApplicable" },
  {
    story: "the new text names none, and its attachment could not be read",
    given: { thread: conversation },
    raw: { payments: { found: [before], missing: [{ code: "unsupported" }] } },
    says: "cannotTell",
    reasons: ["unsupported"],
  },
]);
