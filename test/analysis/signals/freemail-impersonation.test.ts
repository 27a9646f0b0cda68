import { defaultPolicy } from "../../../src/analysis/policy";
import { freemailImpersonation } from "../../../src/analysis/signals/freemail-impersonation";
import { author, claimed, quoted, record, thread } from "./kit";
import { judges } from "./table";

const thief = author({ address: "katrin.lohmann@mail.com", domain: "mail.com", freemail: true });
const genuine = { name: "Katrin Lohmann", address: "k.lohmann@nordwind-spedition.de" };
const conversation = thread({ isReply: true }, quoted({ from: genuine }));
const second = thread({}, quoted({ from: { name: thief.name, address: thief.address } }), quoted({ from: genuine }));

const ours = { ...defaultPolicy, organisation: { ...defaultPolicy.organisation, name: "Harbour & Lane Ltd" } };

judges(freemailImpersonation, [
  {
    story: "a free mailbox speaks for a supplier and asks",
    given: { authors: [thief], claim: claimed(record(), "name") },
    says: "suspicious freemail",
    strength: "decisive",
    params: { address: "katrin.lohmann@mail.com", domain: "mail.com", name: "Nordwind Spedition GmbH" },
    cause: "sender:katrin.lohmann@mail.com",
  },
  {
    story: "several suppliers fit: it speaks for one of them",
    given: {
      authors: [thief],
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
    given: { authors: [{ ...thief, name: "HARBOUR & LANE" }], policy: ours },
    says: "suspicious freemail",
    params: { name: "Harbour & Lane Ltd" },
  },
  {
    story: "no record fits: it carries the name of somebody of the conversation",
    given: { authors: [thief], thread: conversation },
    says: "suspicious freemail",
    params: { name: "k.lohmann@nordwind-spedition.de" },
  },
  ...["Kat Lohmann", "K a t r i n  L o h m a n n", "Katrin Lohmann, Nordwind Spedition Hamburg"].map((name) => ({
    story: `no record fits: it carries that name as ${name}`,
    given: { authors: [{ ...thief, name }], thread: conversation },
    says: "suspicious freemail",
  })),
  {
    story: "an internal forward launders nothing",
    given: { authors: [author({ own: true }), { ...thief, role: "forwarded", segment: 1 }], claim: claimed() },
    says: "suspicious freemail",
  },
  {
    story: "the thief's second message quotes his first",
    given: { authors: [thief], claim: claimed(record(), "name", "quoted-thread"), thread: second },
    says: "suspicious freemail",
  },
  {
    story: "the thief's second message, where no record fits",
    given: { authors: [thief], thread: second },
    says: "suspicious freemail",
  },
  {
    story: "his own address in the quotes excuses nobody who says that he is the supplier",
    given: {
      authors: [{ ...thief, name: "Ole Petersen" }],
      claim: claimed(record(), "name", "quoted-thread"),
      thread: second,
    },
    says: "suspicious freemail",
    params: { name: "Nordwind Spedition GmbH" },
  },
  {
    story: "a stranger to the conversation that he quotes",
    given: {
      authors: [{ ...thief, name: "Ole Petersen" }],
      claim: claimed(record(), "quoted-thread"),
      thread: conversation,
    },
    says: "suspicious freemail",
  },
  {
    story: "a freelancer within a conversation that a supplier takes part in speaks for himself",
    given: {
      authors: [{ ...thief, name: "Ole Petersen" }],
      claim: claimed(record(), "quoted-thread"),
      thread: second,
    },
    says: "clear none",
  },
  {
    story: "it is on the supplier's record",
    given: { authors: [{ ...thief, onRecord: true }], claim: claimed() },
    says: "clear none",
  },
  { story: "it asks nothing", given: { authors: [{ ...thief, asks: false }], claim: claimed() }, says: "clear none" },
  { story: "it is no free mailbox", given: { authors: [author()], claim: claimed() }, says: "clear none" },
  { story: "a private person who speaks for nobody", given: { authors: [thief] }, says: "clear none" },
  {
    story: "one person with two mailboxes of the same house",
    given: { authors: [thief], thread: thread({}, quoted({ from: { name: thief.name, address: "kl@mail.com" } })) },
    says: "clear none",
  },
  {
    story: "the supplier list could not be reached",
    given: { authors: [thief] },
    raw: { claim: { found: { state: "none" }, missing: [{ code: "notReachable" }] } },
    says: "cannotTell",
    reasons: ["notReachable"],
  },
]);
