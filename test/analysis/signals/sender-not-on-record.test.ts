import { senderNotOnRecord } from "../../../src/analysis/signals/sender-not-on-record";
import { author, claimed, request } from "./kit";
import { judges } from "./table";

const asking = { claim: claimed(), request: request("askPay") };

judges(senderNotOnRecord, [
  {
    story: "a supplier's name asks from elsewhere",
    given: { ...asking, authors: [author()] },
    says: "suspicious outsider",
    strength: "moderate",
    params: { supplier: "Nordwind Spedition GmbH", address: "katrin@example.net" },
    cause: "sender:katrin@example.net",
  },
  {
    story: "a forwarded author whose address is not shown can't be held against a record",
    given: { ...asking, authors: [author({ address: null, domain: null, role: "forwarded" })] },
    says: "notApplicable",
  },
  {
    story: "a change asks too",
    given: { ...asking, request: request("changeBank"), authors: [author()] },
    says: "suspicious outsider",
  },
  {
    story: "a colleague passes a stranger's invoice on",
    given: { ...asking, authors: [author({ own: true }), author({ role: "forwarded" })] },
    says: "suspicious notOnRecord",
    strength: "moderate",
  },
  {
    story: "a supplier on record passes a stranger's invoice on",
    given: { ...asking, authors: [author({ onRecord: true }), author({ role: "forwarded" })] },
    says: "suspicious notOnRecord",
  },
  {
    story: "a stranger who quotes the supplier, and speaks for nobody",
    given: { ...asking, claim: claimed(undefined, "quoted-thread"), authors: [author()] },
    says: "suspicious notOnRecord",
  },
  {
    story: "the sender is on record",
    given: { ...asking, authors: [author({ onRecord: true })] },
    says: "clear onRecord",
  },
  {
    story: "a quoted stranger is not the sender",
    given: { ...asking, authors: [author({ onRecord: true }), author({ role: "quoted" })] },
    says: "clear onRecord",
  },
  {
    story: "a second stranger who asks nothing",
    given: { ...asking, authors: [author({ onRecord: true }), author({ asks: false, role: "forwarded" })] },
    says: "clear onRecord",
  },
  { story: "our own people ask", given: { ...asking, authors: [author({ own: true })] }, says: "notApplicable" },
  {
    story: "a billing platform is another signal's question",
    given: { ...asking, authors: [author({ domain: "post.xero.com" })] },
    says: "notApplicable",
  },
  { story: "nothing is asked", given: { claim: claimed(), authors: [author()] }, says: "notApplicable" },
  { story: "no supplier is named", given: { request: request("askPay"), authors: [author()] }, says: "notApplicable" },
  {
    story: "the supplier list could not be reached",
    given: { request: request("askPay"), authors: [author()] },
    raw: { claim: { found: { state: "none" }, missing: [{ code: "notReachable" }] } },
    says: "cannotTell",
    reasons: ["notReachable"],
  },
]);
