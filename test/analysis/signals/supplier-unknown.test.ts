import { supplierUnknown } from "../../../src/analysis/signals/supplier-unknown";
import { author, claimed, record, wants } from "./kit";
import { judges } from "./table";

const asking = { wants: wants("askPay"), authors: [author()] };

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
    story: "a forwarded author whose address is not shown may well be on record",
    given: { ...asking, authors: [author({ own: true }), author({ address: null, domain: null, role: "forwarded" })] },
    says: "notApplicable",
  },
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
  { story: "a change without a payment", given: { ...asking, wants: wants("changeBank") }, says: "notApplicable" },
  { story: "nothing is asked", given: { authors: [author()] }, says: "notApplicable" },
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
