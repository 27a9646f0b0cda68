import type { HintedPair } from "../../../src/analysis/evidence/evidence";
import { defaultPolicy } from "../../../src/analysis/policy";
import { platformSender } from "../../../src/analysis/signals/platform-sender";
import { author, pair, payment, record, request } from "./kit";
import { judges } from "./table";

const xero = author({ name: null, address: "messaging-service@post.xero.com", domain: "post.xero.com" });
const asking = { authors: [xero], request: request("askPay"), proof: "passed" as const };

const hint: HintedPair = {
  kind: "part",
  record: record(),
  written: "04-00-04",
  quote: { text: "Sort code 04-00-04", source: "body" },
  held: false,
};

judges(platformSender, [
  {
    story: "a proven platform asks for money to an account on record",
    given: { ...asking, payeePairs: [pair({ held: true })] },
    says: "clear proven",
    params: { platform: "Xero", address: "messaging-service@post.xero.com" },
  },
  {
    story: "one of the accounts is not on record",
    given: { ...asking, payeePairs: [pair({ held: true }), pair()] },
    says: "suspicious unproven",
    strength: "moderate",
    params: { platform: "Xero" },
    cause: "sender:messaging-service@post.xero.com",
  },
  {
    story: "an account named for nobody on record beside it",
    given: { ...asking, payeePairs: [pair({ held: true })], payments: [payment()] },
    says: "suspicious unproven",
  },
  {
    story: "part of an account beside it that no record holds",
    given: { ...asking, payeePairs: [pair({ held: true })], hintedPairs: [hint] },
    says: "suspicious unproven",
  },
  { story: "no account is named: the link decides", given: asking, says: "suspicious unproven" },
  {
    story: "anybody can write the platform's name into From",
    given: { ...asking, proof: "unproven", payeePairs: [pair({ held: true })] },
    says: "suspicious unproven",
  },
  {
    story: "a platform that the policy adds",
    given: {
      ...asking,
      authors: [author({ address: "post@mail.rechnungsdienst.de", domain: "mail.rechnungsdienst.de" })],
      policy: { ...defaultPolicy, billingPlatforms: ["rechnungsdienst.de"] },
    },
    says: "suspicious unproven",
    params: { platform: "rechnungsdienst.de" },
  },
  { story: "a receipt from a platform", given: { ...asking, request: request("report") }, says: "notApplicable" },
  { story: "no platform", given: { ...asking, authors: [author()] }, says: "notApplicable" },
  {
    story: "a domain that ends like a platform's",
    given: { ...asking, authors: [author({ domain: "notxero.com" })] },
    says: "notApplicable",
  },
  {
    story: "a platform's message that a colleague passes on",
    given: {
      ...asking,
      authors: [author({ own: true, domain: "harbourlane.example" }), { ...xero, role: "forwarded" }],
    },
    says: "notApplicable",
  },
  {
    story: "an attachment could not be read",
    given: asking,
    raw: { payeePairs: { found: [pair({ held: true })], missing: [{ code: "encrypted" }] } },
    says: "cannotTell",
    reasons: ["encrypted"],
  },
  {
    story: "the client gives no headers",
    given: { authors: [xero], request: request("askPay") },
    raw: { proof: { failed: { code: "notProvided" } } },
    says: "cannotTell",
    reasons: ["notProvided"],
  },
]);
