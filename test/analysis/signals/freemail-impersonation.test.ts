import { defaultPolicy } from "../../../src/analysis/policy";
import { freemailImpersonation } from "../../../src/analysis/signals/freemail-impersonation";
import { author, claimed, quoted, record, thread } from "./kit";
import { judges } from "./table";

const fraudster = author({ address: "katrin.lohmann@mail.com", domain: "mail.com", freemail: true });
const genuine = { name: "Katrin Lohmann", address: "k.lohmann@nordwind-spedition.de" };
const conversation = thread({ isReply: true }, quoted({ from: genuine }));
const second = thread(
  {},
  quoted({ from: { name: fraudster.name, address: fraudster.address } }),
  quoted({ from: genuine }),
);

const ours = { ...defaultPolicy, organisation: { ...defaultPolicy.organisation, name: "Harbour & Lane Ltd" } };

judges(freemailImpersonation, [
  {
    story: "a free mailbox speaks for a supplier and asks",
    given: { authors: [fraudster], claim: claimed(record(), "name") },
    says: "suspicious freemail",
    strength: "decisive",
    params: { address: "katrin.lohmann@mail.com", domain: "mail.com", name: "Nordwind Spedition GmbH" },
    cause: "sender:katrin.lohmann@mail.com",
  },
  {
    story: "several suppliers fit: it speaks for one of them",
    given: {
      authors: [fraudster],
      claim: {
        state: "several",
        candidates: [
          { record: record(), matchedBy: ["name"] },
          { record: record({ id: "V2", name: "Nordwind Stahl" }), matchedBy: ["name"] },
        ],
      },
    },
    says: "suspicious freemail",
    params: { name: "Nordwind Spedition GmbH" },
  },
  {
    story: "it carries our own company's name",
    given: { authors: [{ ...fraudster, name: "HARBOUR & LANE" }], policy: ours },
    says: "suspicious freemail",
    params: { name: "Harbour & Lane Ltd" },
  },
  {
    story: "no record fits: it carries the name of somebody of the conversation",
    given: { authors: [fraudster], thread: conversation },
    says: "suspicious freemail",
    params: { name: "k.lohmann@nordwind-spedition.de" },
  },
  ...["Kat Lohmann", "K a t r i n  L o h m a n n", "Katrin Lohmann, Nordwind Spedition Hamburg"].map((name) => ({
    story: `no record fits: it carries that name as ${name}`,
    given: { authors: [{ ...fraudster, name }], thread: conversation },
    says: "suspicious freemail",
  })),
  {
    story: "an internal forward launders nothing",
    given: { authors: [author({ own: true }), { ...fraudster, role: "forwarded", segment: 1 }], claim: claimed() },
    says: "suspicious freemail",
  },
  {
    story: "the fraudster's second message quotes his first",
    given: { authors: [fraudster], claim: claimed(record(), "name", "quoted-thread"), thread: second },
    says: "suspicious freemail",
  },
  {
    story: "the fraudster's second message, where no record fits",
    given: { authors: [fraudster], thread: second },
    says: "suspicious freemail",
  },
  {
    story: "his own address in the quotes excuses nobody who says that he is the supplier",
    given: {
      authors: [{ ...fraudster, name: "Ole Petersen" }],
      claim: claimed(record(), "name", "quoted-thread"),
      thread: second,
    },
    says: "suspicious freemail",
    params: { name: "Nordwind Spedition GmbH" },
  },
  {
    story: "a stranger to the conversation that he quotes",
    given: {
      authors: [{ ...fraudster, name: "Ole Petersen" }],
      claim: claimed(record(), "quoted-thread"),
      thread: conversation,
    },
    says: "suspicious freemail",
  },
  {
    story: "a freelancer within a conversation that a supplier takes part in speaks for himself",
    given: {
      authors: [{ ...fraudster, name: "Ole Petersen" }],
      claim: claimed(record(), "quoted-thread"),
      thread: second,
    },
    says: "clear none",
  },
  {
    story: "it is on the supplier's record",
    given: { authors: [{ ...fraudster, onRecord: true }], claim: claimed() },
    says: "clear none",
  },
  {
    story: "it asks nothing",
    given: { authors: [{ ...fraudster, asks: false }], claim: claimed() },
    says: "clear none",
  },
  { story: "it is no free mailbox", given: { authors: [author()], claim: claimed() }, says: "clear none" },
  { story: "a private person who speaks for nobody", given: { authors: [fraudster] }, says: "clear none" },
  {
    story: "one person with two mailboxes of the same house",
    given: {
      authors: [fraudster],
      thread: thread({}, quoted({ from: { name: fraudster.name, address: "kl@mail.com" } })),
    },
    says: "clear none",
  },
  {
    story: "the supplier list could not be reached",
    given: { authors: [fraudster] },
    raw: { claim: { found: { state: "none" }, missing: [{ code: "notReachable" }] } },
    says: "cannotTell",
    reasons: ["notReachable"],
  },
]);
