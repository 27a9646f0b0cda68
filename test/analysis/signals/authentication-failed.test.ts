import type { Authentication } from "../../../src/analysis/facts";
import { authenticationFailed } from "../../../src/analysis/signals/authentication-failed";
import { author, sender, request } from "./kit";
import { authentication, judges, type Row } from "./table";

const ours = "harbourlane.example";
const priya = `priya@${ours}`;

function stamped(fields: Partial<Authentication>, address = "katrin@example.net"): Row["given"] {
  const ownDomain = /harbourlane\.example$/.test(address);
  const passed = fields.dmarc === "pass" || (fields.compauth === "pass" && fields.dmarc !== "policy");
  const from = { name: null, address, ownDomain, authenticated: passed ? ("passed" as const) : null };
  return { from: [sender(from)], authors: [author(from)], authentication: authentication(fields) };
}

judges(authenticationFailed, [
  {
    story: "DMARC failed for a stranger",
    given: stamped({ dmarc: "fail" }),
    says: "suspicious failed",
    strength: "strong",
    params: { address: "katrin@example.net", result: "dmarc=fail" },
    cause: "sender:katrin@example.net",
  },
  {
    story: "DMARC failed for a domain on record",
    given: { ...stamped({ dmarc: "fail" }), authors: [author({ onRecord: true })] },
    says: "suspicious supplierDomain",
    strength: "strong",
  },
  {
    story: "a quoted author on record says nothing of the sender",
    given: { ...stamped({ dmarc: "fail" }), authors: [author(), author({ role: "quoted", onRecord: true })] },
    says: "suspicious failed",
  },
  {
    story: "somebody writes as one of us",
    given: stamped({ dmarc: "fail" }, "priya@harbourlane.example"),
    says: "suspicious ownDomain",
  },
  {
    story: "somebody writes as one of us from a subdomain",
    given: stamped({ compauth: "fail" }, "priya@hr.harbourlane.example"),
    says: "suspicious ownDomain",
    params: { result: "compauth=fail" },
  },
  {
    story: "a stranger's host asks in our own domain's name, and nothing vouches for it",
    given: { ...stamped({ dmarc: "none" }, priya), request: request("askPay") },
    says: "suspicious ownUnproven",
    strength: "strong",
    params: { address: priya, result: "dmarc=none" },
  },
  {
    story: "the same without a request",
    given: stamped({ dmarc: "none" }, priya),
    says: "cannotTell",
  },
  {
    story: "one of us asks from within",
    given: { ...stamped({}, priya), authors: [author({ address: priya, own: true })], request: request("askPay") },
    says: "cannotTell",
  },
  {
    story: "Exchange let it pass, and DMARC failed all the same",
    given: stamped({ dmarc: "fail", compauth: "pass" }),
    says: "suspicious failed",
  },
  {
    story: "a sealer that Exchange trusts overrode the failure: let in, and not proven",
    given: stamped({ dmarc: "policy", compauth: "pass" }),
    says: "cannotTell",
    reasons: ["notProvided"],
  },
  {
    story: "results that the message brought along are counted, and count for nothing",
    given: stamped({ dmarc: "fail", ignored: 2 }),
    says: "suspicious failed",
    params: { ignored: 2 },
  },
  {
    story: "DMARC passed",
    given: stamped({ dmarc: "pass", compauth: "pass" }),
    says: "clear passed",
    params: { result: "dmarc=pass" },
  },
  {
    story: "Exchange's composite result passed",
    given: stamped({ dmarc: "bestguesspass", compauth: "pass" }),
    says: "clear passed",
    params: { result: "compauth=pass" },
  },
  { story: "SPF alone is no failure: forwarding breaks it", given: stamped({ spf: "fail" }), says: "cannotTell" },
  { story: "DKIM alone is no failure", given: stamped({ dkim: "fail" }), says: "cannotTell" },
  {
    story: "SPF failed and DMARC passed by DKIM",
    given: stamped({ spf: "fail", dkim: "pass", dmarc: "pass" }),
    says: "clear passed",
  },
  ...(["none", "temperror", "permerror", "bestguesspass"] as const).map((dmarc) => ({
    story: `DMARC proves nothing either way: ${dmarc}`,
    given: stamped({ dmarc }),
    says: "cannotTell",
    reasons: ["notProvided"],
  })),
  {
    story: "what passed is another author's, and a payment is asked",
    given: {
      ...stamped({ dmarc: "pass" }),
      from: [sender({ authenticated: "passed" }), sender({ address: "ar@nordwind.example", authenticated: "lent" })],
      request: request("askPay"),
    },
    says: "suspicious lent",
    strength: "strong",
    params: { address: "ar@nordwind.example" },
    cause: "sender:ar@nordwind.example",
  },
  {
    story: "what passed is another author's, and nothing is asked",
    given: { ...stamped({ dmarc: "pass" }), from: [sender({ authenticated: "lent" })] },
    says: "cannotTell",
  },
  { story: "nothing was stamped", given: stamped({}), says: "cannotTell", reasons: ["notProvided"] },
  {
    story: "the sender stamped it himself",
    given: {},
    raw: { authentication: { failed: { code: "notTrusted" } } },
    says: "cannotTell",
    reasons: ["notTrusted"],
  },
  {
    story: "a message without a sender",
    given: { ...stamped({ dmarc: "fail" }), from: [], authors: [] },
    says: "suspicious failed",
    params: { address: "" },
  },
]);
