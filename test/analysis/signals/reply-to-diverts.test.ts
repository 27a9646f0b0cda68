import type { Imitation } from "../../../src/analysis/evidence/evidence";
import type { Address } from "../../../src/analysis/item";
import { defaultPolicy } from "../../../src/analysis/policy";
import { replyToDiverts } from "../../../src/analysis/signals/reply-to-diverts";
import { author, sender } from "./kit";
import { judges, type Row } from "./table";

const katrin = author({ address: "katrin@nordwind-spedition.de" });

const imitation: Imitation = {
  domain: "nordwind-speditlon.de",
  field: "replyTo",
  genuine: "nordwind-spedition.de",
  owner: null,
  target: "supplier",
  trick: "homoglyph",
  faint: false,
};

function to(...replyTo: (Address | string)[]): Row["given"] {
  const all = replyTo.map((one) => (typeof one === "string" ? { name: null, address: one } : one));
  return { replyTo: all.map((one) => sender(one)), authors: [katrin] };
}

judges(replyToDiverts, [
  {
    story: "replies go to a free mailbox",
    given: to("katrin.nordwind@mail.com"),
    says: "suspicious diverts",
    strength: "strong",
    params: { from: "katrin@nordwind-spedition.de", replyTo: "katrin.nordwind@mail.com" },
    cause: "sender:katrin.nordwind@mail.com",
  },
  {
    story: "replies go to an imitation",
    given: {
      ...to("katrin@nordwind-speditlon.de"),
      imitations: [imitation],
    },
    says: "suspicious diverts",
  },
  {
    story: "replies go to the same name at another house",
    given: to({ name: "Lohmann, Katrin", address: "k.lohmann@office-desk.example" }),
    says: "suspicious diverts",
  },
  ...["post.xero.com", "mail.rechnungsdienst.de"].map((domain) => ({
    story: `a billing platform (${domain}) has its customer answered, whose name it shows`,
    given: {
      ...to({ name: "Nordwind GmbH", address: "office@nordwind.example" }),
      authors: [author({ name: "Nordwind GmbH", address: `post@${domain}`, domain })],
      policy: { ...defaultPolicy, billingPlatforms: ["rechnungsdienst.de"] },
    },
    says: "suspicious differs",
    strength: "weak" as const,
  })),
  {
    story: "a billing platform's replies go to a free mailbox",
    given: {
      ...to({ name: "Nordwind GmbH", address: "nordwind@mail.com" }),
      authors: [author({ name: "Nordwind GmbH", address: "post@post.xero.com", domain: "post.xero.com" })],
    },
    says: "suspicious diverts",
  },
  {
    story: "replies go to the same company's name at another house",
    given: {
      ...to({ name: "NORDWIND", address: "office@office-desk.example" }),
      authors: [{ ...katrin, name: "Nordwind GmbH" }],
    },
    says: "suspicious diverts",
  },
  {
    story: "one of two addresses is an imitation, and the other is named only for what it is",
    given: { ...to("tickets@helpdesk.example"), imitations: [imitation] },
    says: "suspicious differs",
  },
  {
    story: "the worse of two is named",
    given: to("desk@helpdesk.example", "katrin.nordwind@mail.com"),
    says: "suspicious diverts",
    params: { replyTo: "katrin.nordwind@mail.com" },
  },
  {
    story: "replies go to another domain",
    given: to("tickets@helpdesk.example"),
    says: "suspicious differs",
    strength: "weak",
    params: { replyTo: "tickets@helpdesk.example" },
  },
  {
    story: "a private person has two free mailboxes",
    given: { ...to("katrin@mail.com"), authors: [author({ address: "katrin@gmx.de", freemail: true })] },
    says: "suspicious differs",
  },
  {
    story: "another free mailbox at the sender's provider is another person",
    given: { ...to("thief@gmx.de"), authors: [author({ address: "katrin@gmx.de", freemail: true })] },
    says: "suspicious differs",
  },
  { story: "the sender's own address", given: to("Katrin@Nordwind-Spedition.de"), says: "clear same" },
  { story: "another mailbox of the same house", given: to("ar@mail.nordwind-spedition.de"), says: "clear same" },
  {
    story: "an address on the supplier's record",
    given: { ...to("Buero.Nordwind@gmx.de"), replyTo: [sender({ address: "Buero.Nordwind@gmx.de", onRecord: true })] },
    says: "clear same",
  },
  {
    story: "replies come back to us",
    given: { ...to(), replyTo: [sender({ address: "ap@harbourlane.example", ownDomain: true })], authors: [katrin] },
    says: "clear same",
  },
  { story: "a Reply-To without an address", given: to({ name: "Katrin", address: null }), says: "clear same" },
  { story: "no Reply-To", given: to(), says: "notApplicable" },
  {
    story: "our own people's replies are our own affair",
    given: { ...to("katrin.nordwind@mail.com"), authors: [author({ own: true })] },
    says: "notApplicable",
  },
  {
    story: "a forwarded author's Reply-To is not known",
    given: { ...to("katrin.nordwind@mail.com"), authors: [author({ role: "forwarded" })] },
    says: "notApplicable",
  },
  {
    story: "the supplier list could not be reached",
    given: to(),
    raw: { imitations: { found: [], missing: [{ code: "notReachable" }] } },
    says: "cannotTell",
    reasons: ["notReachable"],
  },
]);
