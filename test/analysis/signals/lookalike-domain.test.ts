import type { Imitation } from "../../../src/analysis/evidence/evidence";
import { lookalikeDomain } from "../../../src/analysis/signals/lookalike-domain";
import { request } from "./kit";
import { judges } from "./table";

function imitation(fields: Partial<Imitation> = {}): Imitation {
  return {
    domain: "nordwind-speditlon.de",
    field: "from",
    genuine: "nordwind-spedition.de",
    owner: "Nordwind Spedition GmbH",
    target: "supplier",
    trick: "homoglyph",
    faint: false,
    ...fields,
  };
}

const asking = request("askPay");

judges(lookalikeDomain, [
  {
    story: "the sender's domain imitates a supplier's",
    given: { imitations: [imitation()], request: asking },
    says: "suspicious imitates",
    strength: "decisive",
    params: {
      domain: "nordwind-speditlon.de",
      genuine: "nordwind-spedition.de",
      trick: "homoglyph",
      target: "supplier",
      owner: "Nordwind Spedition GmbH",
    },
    cause: "domain:nordwind-speditlon.de",
  },
  {
    story: "our own domain has no owner to name",
    given: { imitations: [imitation({ target: "own", owner: null })], request: asking },
    says: "suspicious imitates",
    params: { target: "own", owner: "" },
  },
  {
    story: "where replies go counts as much as where the message came from",
    given: { imitations: [imitation({ field: "replyTo" })], request: asking },
    says: "suspicious imitates",
  },
  {
    story: "another ending is a faint likeness",
    given: { imitations: [imitation({ faint: true, trick: "tld" })], request: asking },
    says: "suspicious resembles",
    strength: "strong",
    params: { trick: "tld" },
  },
  {
    story: "the clear likeness is named before the faint one",
    given: {
      imitations: [imitation({ faint: true, trick: "word" }), imitation({ domain: "a.example" })],
      request: asking,
    },
    says: "suspicious imitates",
    params: { domain: "a.example" },
  },
  ...(["supplier", "own", "thread"] as const).map((target) => ({
    story: `nothing is asked, and the target is of those that matter: ${target}`,
    given: { imitations: [imitation({ target })] },
    says: "suspicious imitates",
  })),
  ...(["platform", "bank"] as const).map((target) => ({
    story: `nothing is asked, and many domains look like a known one: ${target}`,
    given: { imitations: [imitation({ target })] },
    says: "clear none",
  })),
  ...(["platform", "bank"] as const).map((target) => ({
    story: `money is asked from what looks like a known one: ${target}`,
    given: { imitations: [imitation({ target })], request: asking },
    says: "suspicious imitates",
  })),
  {
    story: "a faint likeness of a supplier asks nothing",
    given: { imitations: [imitation({ faint: true })] },
    says: "clear none",
  },
  {
    story: "a mistyped recipient in talk about lunch",
    given: { imitations: [imitation({ field: "recipient" })] },
    says: "clear none",
  },
  {
    story: "a copy goes to an imitation, and money is asked",
    given: { imitations: [imitation({ field: "recipient" })], request: asking },
    says: "suspicious imitates",
  },
  { story: "no likeness", given: { request: asking }, says: "clear none" },
  {
    story: "the supplier list could not be reached",
    given: { request: asking },
    raw: { imitations: { found: [], missing: [{ code: "notReachable" }] } },
    says: "cannotTell",
    reasons: ["notReachable"],
  },
]);
