import { defaultPolicy } from "../../../src/analysis/policy";
import { displayNameDeceives } from "../../../src/analysis/signals/display-name-deceives";
import { author, claimed, record } from "./kit";
import { judges, type Row } from "./table";

function named(name: string | null, address = "x@example.net"): Row["given"] {
  return { authors: [author({ name, address, domain: address.split("@")[1] ?? null })], claim: claimed() };
}

const ours = { ...defaultPolicy, organisation: { ...defaultPolicy.organisation, name: "Harbour & Lane Ltd" } };

judges(displayNameDeceives, [
  {
    story: "the name is an address of another house",
    given: named("k.lohmann@nordwind-spedition.de"),
    says: "suspicious address",
    strength: "strong",
    params: { name: "k.lohmann@nordwind-spedition.de", address: "x@example.net" },
    cause: "sender:x@example.net",
  },
  {
    story: "the name holds an address in brackets",
    given: named("Katrin Lohmann (k.lohmann@nordwind-spedition.de)"),
    says: "suspicious address",
  },
  { story: "the name is a web address", given: named("www.nordwind-spedition.de"), says: "suspicious address" },
  {
    story: "the name is our own company's",
    given: { ...named("Harbour and Lane"), claim: { state: "none" }, policy: ours },
    says: "suspicious name",
  },
  {
    story: "the name is our own domain",
    given: {
      ...named("HarbourLane.example"),
      claim: { state: "none" },
      policy: { ...ours, organisation: { ...ours.organisation, domains: ["harbourlane.example"] } },
    },
    says: "suspicious name",
  },
  { story: "the name is the supplier's domain", given: named("nordwind-spedition.de"), says: "suspicious name" },
  {
    story: "a department at the supplier's domain",
    given: { ...named("NWS.example Accounts"), claim: claimed(record({ domains: ["nws.example"] })) },
    says: "suspicious name",
  },
  {
    story: "a dealer at the supplier's domain",
    given: named("nordwind-spedition.de Partner Berg"),
    says: "clear honest",
  },
  { story: "a domain of nobody who is known", given: named("Brightbox.com"), says: "clear honest" },
  { story: "the name is the supplier's", given: named("NORDWIND SPEDITION"), says: "suspicious name" },
  {
    story: "the name is one that the supplier trades under",
    given: { ...named("NWS Logistik"), claim: claimed(record({ aliases: ["NWS Logistik GmbH"] })) },
    says: "suspicious name",
  },
  { story: "a person and the supplier", given: named("Katrin Lohmann | Nordwind Spedition"), says: "suspicious name" },
  {
    story: "a supplier that is named beside another",
    given: {
      ...named("Nordwind Spedition - Accounts"),
      claim: {
        state: "matched",
        claimed: { record: record({ id: "V9", name: "Example GmbH", aliases: [] }), matchedBy: ["sender-domain"] },
        others: [{ record: record(), matchedBy: ["name"] }],
      },
    },
    says: "suspicious name",
  },
  {
    story: "several suppliers fit",
    given: {
      ...named("Nordwind Spedition"),
      claim: { state: "several", candidates: [{ record: record(), matchedBy: ["display-name"] }] },
    },
    says: "suspicious name",
  },
  { story: "a dealer in the supplier's wares", given: named("Nordwind Spedition Partner Berg"), says: "clear honest" },
  { story: "a Cyrillic letter within a Latin word", given: named("Nоrdwind Buchhaltung"), says: "suspicious letters" },
  { story: "letters turned round", given: named("\u202enhoL nirtaK"), says: "suspicious hidden" },
  { story: "a letter that nobody sees", given: named("Katrin Loh\u200bmann"), says: "suspicious hidden" },
  { story: "marks of direction around a name", given: named("\u200fKatrin Lohmann\u200e"), says: "clear honest" },
  { story: "a script that needs its joiners", given: named("می\u200cخواهم"), says: "clear honest" },
  { story: "the name is the very address", given: named("x@example.net"), says: "clear honest" },
  { story: "the name is an address of the same house", given: named("info@mail.example.net"), says: "clear honest" },
  { story: "a company whose name looks like a domain", given: named("Amazon.com"), says: "clear honest" },
  { story: "a title", given: named("Dr.Meier"), says: "clear honest" },
  { story: "a name in Cyrillic throughout", given: named("Катрин Ломан"), says: "clear honest" },
  { story: "two words in two alphabets", given: named("Катрин Lohmann"), says: "clear honest" },
  { story: "a person of another name", given: named("Katrin Lohmann"), says: "clear honest" },
  { story: "no name", given: named(null), says: "clear honest" },
  {
    story: "the supplier from an address on its record",
    given: { authors: [author({ name: "Nordwind Spedition", onRecord: true })], claim: claimed() },
    says: "clear honest",
  },
  {
    story: "our own people may call themselves what they like",
    given: { authors: [author({ name: "k@nordwind-spedition.de", own: true })], claim: claimed() },
    says: "clear honest",
  },
  {
    story: "a billing platform in the supplier's name is another signal's question",
    given: named("Nordwind Spedition GmbH", "messaging-service@post.xero.com"),
    says: "clear honest",
  },
  {
    story: "an address that Exchange wrapped, in a quoted header",
    given: {
      authors: [
        author({ role: "quoted", name: "k@nordwind-spedition.de", address: "IMCEAEX-_O=A@harbourlane.example" }),
      ],
    },
    says: "clear honest",
  },
  {
    story: "a wrapped address writes no mail itself",
    given: named("k@nordwind-spedition.de", "IMCEAEX-_O=A@mail.com"),
    says: "suspicious address",
  },
  {
    story: "a name too long to be one costs no time",
    given: named(`${"a".repeat(100_000)}@nordwind-spedition.de`),
    says: "clear honest",
  },
  {
    story: "the supplier list could not be reached",
    given: named("Katrin Lohmann"),
    raw: { claim: { found: { state: "none" }, missing: [{ code: "notReachable" }] } },
    says: "cannotTell",
    reasons: ["notReachable"],
  },
]);
