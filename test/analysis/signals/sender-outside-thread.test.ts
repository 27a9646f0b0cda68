import type { Imitation } from "../../../src/analysis/evidence/evidence";
import { senderOutsideThread } from "../../../src/analysis/signals/sender-outside-thread";
import { author, claimed, quoted, record, thread } from "./kit";
import { judges } from "./table";

const genuine = { name: "Katrin Lohmann", address: "k.lohmann@nordwind-spedition.de" };
const conversation = thread({}, quoted({ from: genuine, to: [{ name: null, address: "ap@harbourlane.example" }] }));
const imitation: Imitation = {
  domain: "nordwind-speditlon.de",
  field: "from",
  genuine: "nordwind-spedition.de",
  owner: null,
  target: "thread",
  trick: "homoglyph",
  faint: false,
};

judges(senderOutsideThread, [
  {
    story: "the sender has the name of somebody who took part, at another house",
    given: { authors: [author()], thread: conversation },
    says: "suspicious outside",
    strength: "strong",
    params: { address: "katrin@example.net", participant: "k.lohmann@nordwind-spedition.de" },
    cause: "sender:katrin@example.net",
  },
  {
    story: "the sender's domain imitates one that took part",
    given: {
      authors: [author({ name: "Buchhaltung", address: "b@nordwind-speditlon.de", domain: "nordwind-speditlon.de" })],
      thread: conversation,
      imitations: [imitation],
    },
    says: "suspicious outside",
    params: { participant: "k.lohmann@nordwind-spedition.de" },
  },
  {
    story: "the sender calls itself the supplier whose conversation it quotes",
    given: {
      authors: [author({ name: "Nordwind Spedition" })],
      thread: conversation,
      claim: claimed(record(), "display-name", "quoted-thread"),
    },
    says: "suspicious outside",
    params: { participant: "Nordwind Spedition GmbH" },
  },
  {
    story: "a free mailbox at the house of another one who took part is another person",
    given: {
      authors: [author({ address: "katrin@mail.com", domain: "mail.com", freemail: true })],
      thread: thread({}, quoted({ from: genuine, cc: [{ name: null, address: "someone@mail.com" }] })),
    },
    says: "suspicious outside",
  },
  {
    story: "a list lent its address to somebody who wrote through it",
    given: {
      authors: [author()],
      thread: thread({}, quoted({ from: { name: "Katrin Lohmann via Accounts", address: "accounts@lists.example" } })),
    },
    says: "clear inside",
  },
  {
    story: "the author of a forwarded message is held against what that message quotes",
    given: {
      authors: [author({ own: true }), author({ role: "forwarded", segment: 1 })],
      thread: thread({}, quoted({ role: "forwarded" }), quoted({ from: genuine })),
    },
    says: "suspicious outside",
  },
  {
    story: "a forwarded author is not held against the conversation above it",
    given: {
      authors: [author({ role: "forwarded", segment: 2 })],
      thread: thread({}, quoted({ from: genuine }), quoted({ role: "forwarded" })),
    },
    says: "notApplicable",
  },
  ...(["name", "tax-id"] as const).map((kind) => ({
    story: `the message says that it is the supplier whose conversation it quotes: ${kind}`,
    given: {
      authors: [author({ name: "Ole Petersen" })],
      thread: conversation,
      claim: claimed(record(), kind, "quoted-thread"),
    },
    says: "suspicious outside",
  })),
  {
    story: "another domain of the message imitates one that took part",
    given: { authors: [author({ name: "Ole Petersen" })], thread: conversation, imitations: [imitation] },
    says: "clear inside",
  },
  {
    story: "a quoted author is part of what is quoted",
    given: { authors: [author({ role: "quoted", segment: 0 })], thread: conversation },
    says: "notApplicable",
  },
  {
    story: "a forwarded author whose address isn't shown can't be held against it",
    given: { authors: [author({ role: "forwarded", address: null, domain: null })], thread: conversation },
    says: "notApplicable",
  },
  {
    story: "a colleague of one who took part",
    given: {
      authors: [author({ name: "Ole Petersen", address: "ole@mail.nordwind-spedition.de" })],
      thread: conversation,
    },
    says: "clear inside",
  },
  {
    story: "the sender took part, whatever the case of its letters",
    given: { authors: [author({ address: "K.Lohmann@Nordwind-Spedition.de" })], thread: conversation },
    says: "clear inside",
  },
  {
    story: "somebody new who passes for nobody",
    given: { authors: [author({ name: "Ole Petersen" })], thread: conversation },
    says: "clear inside",
  },
  {
    story: "a quoted supplier alone is not what the sender claims to be",
    given: {
      authors: [author({ name: "Ole Petersen" })],
      thread: conversation,
      claim: claimed(record(), "quoted-thread"),
    },
    says: "clear inside",
  },
  {
    story: "a second address that is on record",
    given: { authors: [author({ onRecord: true })], thread: conversation },
    says: "clear inside",
  },
  { story: "our own people", given: { authors: [author({ own: true })], thread: conversation }, says: "notApplicable" },
  {
    story: "the quotes have no headers with an address",
    given: { authors: [author()], thread: thread({}, quoted({ from: { name: "Katrin Lohmann", address: null } })) },
    says: "notApplicable",
  },
  { story: "nothing is quoted", given: { authors: [author()] }, says: "notApplicable" },
  {
    story: "the supplier list could not be reached",
    given: { authors: [author({ name: "Ole Petersen" })], thread: conversation },
    raw: { claim: { found: { state: "none" }, missing: [{ code: "notReachable" }] } },
    says: "cannotTell",
    reasons: ["notReachable"],
  },
]);
