import type {
  Author,
  Claim,
  Evidence,
  PayeePair,
  Payment,
  Sender,
  Thread,
  Request,
} from "../../../src/analysis/evidence/evidence";
import { hostOf, isOpenDomain, siteOf } from "../../../src/analysis/evidence/senders/people";
import type { Act, ActKind, Segment } from "../../../src/analysis/facts";
import type { MailItem } from "../../../src/analysis/item";
import { defaultPolicy } from "../../../src/analysis/policy";
import type { SupplierRecord } from "../../../src/analysis/records";
import type { AnySignal } from "../../../src/analysis/signals/define";
import type { Finding } from "../../../src/analysis/signals/finding";
import { runSignal } from "../../../src/analysis/signals/run";
import { strengthsOf } from "../../../src/analysis/verdict/policy";
import { supplier } from "../../suppliers/made";

/** 2026-10-05, in days since 1970-01-01. */
export const today = 20731;

const emptyItem: MailItem = {
  id: null,
  subject: null,
  from: [],
  sender: null,
  replyTo: [],
  to: [],
  cc: [],
  date: null,
  headers: { found: [], missing: [] },
  bodies: { found: [], missing: [] },
  attachments: [],
  unread: [],
};

/** A message with only the given fields filled. */
export function item(fields: Partial<MailItem> = {}): MailItem {
  return { ...emptyItem, ...fields };
}

/** A supplier with one German account, verified in summer. */
export function record(fields: Partial<SupplierRecord> = {}): SupplierRecord {
  return supplier({
    id: "V1",
    name: "Nordwind Spedition GmbH",
    domains: ["nordwind-spedition.de"],
    phones: ["+49405550187"],
    country: "DE",
    accounts: [{ scheme: "iban", value: "DE89370400440532013000", bank: null }],
    bankVerifiedOn: "2026-07-01",
    ...fields,
  });
}

/** An IBAN named in the body for no one in particular. */
export function payment(fields: Partial<Payment> = {}): Payment {
  const value = fields.value ?? "DE02120300000000202051";
  return {
    kind: "account",
    account: { scheme: "iban", value, bank: null },
    value,
    bic: null,
    holder: null,
    country: "DE",
    valid: true,
    source: { part: "body", name: null, layer: "text", page: null, quote: value },
    segment: 0,
    payee: null,
    role: "payee",
    onRecord: null,
    owner: null,
    foreignOwners: [],
    rejected: null,
    ...fields,
  };
}

/** A payee compared with a destination that is not on its record. */
export function pair(fields: Partial<PayeePair> = {}): PayeePair {
  return { record: record(), destination: payment(), held: false, ...fields };
}

/** An outside sender on no record; what an address says of itself is said of theirs. */
export function sender(fields: Partial<Sender> = {}): Sender {
  const address = fields.address === undefined ? "katrin@example.net" : fields.address;
  const domain = fields.domain === undefined ? hostOf(address) : fields.domain;
  return {
    name: "Katrin Lohmann",
    address,
    domain,
    site: siteOf(domain === null ? address : `@${domain}`),
    role: "outer",
    segment: 0,
    authenticated: null,
    ownDomain: fields.own ?? false,
    own: false,
    onRecord: false,
    freemail: isOpenDomain(domain, defaultPolicy),
    ...fields,
  };
}

/** The same, who asks for money. */
export function author(fields: Partial<Author> = {}): Author {
  return { ...sender(fields), freemail: false, asks: true, ...fields };
}

/** One act of the new text. */
function act(kind: ActKind, segment = 0): Act {
  return { kind, segment, quote: `(${kind})` };
}

/** What the message wants, from its acts. */
export function request(...kinds: ActKind[]): Request {
  const change = kinds.some((kind) => /^change|^divert/.test(kind));
  const pay = kinds.some((kind) => kind === "askPay" || kind === "refund");
  const intent = change ? "change" : pay ? "pay" : kinds.includes("report") ? "report" : "none";
  return { intent, asksPay: pay, asksChange: change, acts: kinds.map((kind) => act(kind)) };
}

/** A quoted message. */
export function quoted(fields: Partial<Segment> = {}): Segment {
  return { role: "quoted", from: null, to: [], cc: [], date: null, subject: null, lines: [], ...fields };
}

/** A conversation: the new text and what it quotes. */
export function thread(fields: Partial<Thread> = {}, ...quotes: Segment[]): Thread {
  const first: Segment = { role: "new", from: null, to: [], cc: [], date: null, subject: null, lines: [] };
  return { isReply: false, hasThreadHeaders: false, segments: [first, ...quotes], ...fields };
}

/** The message claims to come from this record, by the given kinds of match. */
export function claimed(
  one: SupplierRecord = record(),
  ...matchedBy: Extract<Claim, { state: "matched" }>["claimed"]["matchedBy"]
): Claim {
  return {
    state: "matched",
    claimed: { record: one, matchedBy: matchedBy.length > 0 ? matchedBy : ["name"] },
    others: [],
  };
}

const nothing: Evidence = {
  item: { found: emptyItem, missing: [] },
  policy: { found: defaultPolicy, missing: [] },
  today: { found: today, missing: [] },
  quotes: { found: [], missing: [] },
  originals: { found: [], missing: [] },
  habits: { found: { messages: 0, changed: [] }, missing: [] },
  sentAt: { found: { day: today, minute: 600 }, missing: [] },
  request: { found: request(), missing: [] },
  authority: { found: "ours", missing: [] },
  authors: { found: [], missing: [] },
  payments: { found: [], missing: [] },
  payeePairs: { found: [], missing: [] },
  hintedPairs: { found: [], missing: [] },
  claim: { found: { state: "none" }, missing: [] },
  imitations: { found: [], missing: [] },
  thread: { found: thread(), missing: [] },
  phones: { found: [], missing: [] },
  authentication: { failed: { code: "notProvided" } },
  from: { found: [], missing: [] },
  proof: { failed: { code: "notProvided" } },
  replyTo: { found: [], missing: [] },
  staff: { found: [], missing: [] },
  warnings: { found: [], missing: [] },
  edits: { found: [], missing: [] },
  disguises: { found: [], missing: [] },
  unreadable: { found: [], missing: [] },
};

type Found = { readonly [K in keyof Evidence]?: Extract<Evidence[K], { found: unknown }>["found"] };

/** Asks a signal about the given evidence; everything else is there and empty. `raw` sets evidence that is missing or failed. */
export function ask(signal: AnySignal, found: Found, raw: Partial<Evidence> = {}): Finding {
  const given = Object.fromEntries(Object.entries(found).map(([key, value]) => [key, { found: value, missing: [] }]));
  return runSignal(signal, { ...nothing, ...given, ...raw }, strengthsOf(defaultPolicy));
}
