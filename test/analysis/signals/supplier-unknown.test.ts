import { whole } from "../../../src/analysis/gathered";
import type { MailItem } from "../../../src/analysis/item";
import { supplierUnknown } from "../../../src/analysis/signals/supplier-unknown";
import { defaultPolicy } from "../../../src/analysis/policy";
import { author, claimed, item, payment, record, request } from "./kit";
import { judges } from "./table";

const policy = { ...defaultPolicy, organisation: { ...defaultPolicy.organisation, domains: ["harbourlane.example"] } };
const priya = { name: "Priya Nair", address: "priya@harbourlane.example" };
const sophie = { name: "Sophie Grant", address: "sophie@harbourlane.example" };
const among = {
  request: request("askPay"),
  authors: [author({ ...priya, own: true })],
  payments: [payment()],
  item: item({ to: [sophie] }),
  policy,
};

/** A message that our server took over from a host. */
function received(from: string): MailItem {
  const by = "mx.harbourlane.example (10.0.0.2) with ESMTP";
  return item({
    headers: whole([{ name: "Received", value: `from ${from} by ${by}; Mon, 5 Oct 2026 08:00:00 +0000` }]),
  });
}

const asking = { request: request("askPay"), authors: [author()] };

judges(supplierUnknown, [
  {
    story: "somebody on no record asks for money",
    given: asking,
    says: "suspicious unknown",
    strength: "weak",
    params: { address: "katrin@example.net" },
    cause: "unknown",
  },
  {
    story: "a colleague has somebody new paid, and details follow",
    given: { ...among, request: { ...request("newPayee"), asksPay: true, intent: "pay" }, payments: [] },
    says: "suspicious newPayee",
    strength: "weak",
    cause: "unknown",
  },
  {
    story: "a colleague tells somebody outside of a new payee",
    given: {
      ...among,
      request: { ...request("newPayee"), asksPay: true, intent: "pay" },
      payments: [],
      item: item({ to: [{ name: null, address: "bank@example.net" }] }),
    },
    says: "notApplicable",
  },
  {
    story: "a forwarded author whose address is not shown may well be on record",
    given: { ...asking, authors: [author({ own: true }), author({ address: null, domain: null, role: "forwarded" })] },
    says: "notApplicable",
  },
  ...(
    [
      [
        "a sender without a domain, from a stranger's host",
        received("mail.strangers.example (198.51.100.7)"),
        "suspicious unknown",
      ],
      [
        "a sender without a domain, from a host of our own",
        received("erp01.harbourlane.example (10.0.0.7)"),
        "notApplicable",
      ],
      ["a sender without a domain, of whom no headers tell", item(), "notApplicable"],
    ] as const
  ).map(([story, from, says]) => ({
    story,
    given: { ...asking, authors: [author({ address: "billing@nordwind", domain: null })], item: from },
    says,
  })),
  {
    story: "a colleague passes a stranger's invoice on",
    given: { ...asking, authors: [author({ own: true }), author({ role: "forwarded" })] },
    says: "suspicious unknown",
  },
  {
    story: "several suppliers fit, and the sender is on none of their records",
    given: { ...asking, claim: { state: "several", candidates: [{ record: record(), matchedBy: ["name"] }] } },
    says: "suspicious unknown",
  },
  { story: "a supplier is named", given: { ...asking, claim: claimed() }, says: "clear known" },
  {
    story: "the sender is on a customer's record",
    given: { ...asking, authors: [author({ onRecord: true })] },
    says: "clear known",
  },
  { story: "a change without a payment", given: { ...asking, request: request("changeBank") }, says: "notApplicable" },
  { story: "nothing is asked", given: { authors: [author()] }, says: "notApplicable" },
  {
    story: "a colleague asks for payment to an account on no record",
    given: among,
    says: "suspicious payee",
    strength: "weak",
    params: { account: "DE02 1203 0000 0000 2020 51" },
    cause: "unknown",
  },
  {
    story: "an account beside an amount, and words that press",
    given: {
      ...among,
      request: {
        ...request("askPay"),
        acts: [
          { kind: "askPay", segment: 0, quote: payment().source.quote, stated: true },
          { kind: "urgent", segment: 0, quote: "today" },
        ],
      },
    },
    says: "suspicious payee",
  },
  ...(
    [
      [
        "a colleague names a supplier's own account",
        { payments: [payment({ payee: record(), onRecord: true, owner: "V1" })] },
      ],
      ["an account of a supplier that he does not name", { payments: [payment({ owner: "V1" })] }],
      ["our own account", { payments: [payment({ role: "ours", owner: "own" })] }],
      ["an account that is judged against the supplier named", { payments: [payment({ payee: record() })] }],
      ["no account at all", { payments: [] }],
      ["a cheque", { payments: [payment({ kind: "cheque", account: null })] }],
      ["a payment link", { payments: [payment({ kind: "link", account: null })] }],
      [
        "an account beside an amount, and no word that asks",
        {
          request: {
            ...request("askPay"),
            acts: [{ kind: "askPay", segment: 0, quote: payment().source.quote, stated: true }],
          },
        },
      ],
      [
        "what we send outside names our own",
        { item: item({ to: [sophie, { name: null, address: "ap@kunde.example" }] }) },
      ],
      ["a colleague who asks nothing himself", { authors: [author({ ...priya, own: true, asks: false })] }],
    ] as const
  ).map(([story, given]) => ({
    story: `among us: ${story}`,
    given: { ...among, ...given },
    says: "notApplicable",
  })),
  { story: "our own people ask", given: { ...asking, authors: [author({ own: true })] }, says: "notApplicable" },
  {
    story: "a quoted stranger asks, whom nobody passes on",
    given: { ...asking, authors: [author({ own: true }), author({ role: "quoted" })] },
    says: "notApplicable",
  },
  {
    story: "no records are set up",
    given: asking,
    raw: { payeePairs: { failed: { code: "notConfigured" } } },
    says: "notApplicable",
  },
  {
    story: "the supplier list could not be reached",
    given: asking,
    raw: { payeePairs: { failed: { code: "notReachable" } } },
    says: "cannotTell",
    reasons: ["notReachable"],
  },
]);
