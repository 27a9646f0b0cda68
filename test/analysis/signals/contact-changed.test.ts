import { contactChanged } from "../../../src/analysis/signals/contact-changed";
import type { Phone } from "../../../src/analysis/facts";
import { author, claimed, item, quoted, record, thread, request } from "./kit";
import { judges } from "./table";

function phone(written: string, segment = 0, lineAbove = ""): Phone {
  return { written, digits: written.replace(/\D/g, ""), international: written.startsWith("+"), segment, lineAbove };
}

const known = phone("+49 40 5550187");
const strange = phone("+44 7700 900123");
const nordwind = { claim: claimed(), authors: [author()] };

function words(quote: string) {
  return { ...request("divertContact"), acts: [{ kind: "divertContact" as const, segment: 0, quote }] };
}

const change = { kind: "changeContact" as const, segment: 0 };
const heading = { ...change, quote: "Neue E-Mail-Adresse" };

const portal = {
  kind: "divertContact" as const,
  segment: 0,
  quote: "Enter it in the portal",
  meaning: "portal" as const,
};

const byModel = { ...change, quote: "Frau Lohmann hilft Ihnen", meaning: "contact" as const };
const answering = item({ headers: { found: [{ name: "Auto-Submitted", value: "auto-replied" }], missing: [] } });

judges(contactChanged, [
  {
    story: "a genuine mailbox beside a page without its scheme",
    given: { ...nordwind, request: words("Write to ar@nordwind-spedition.de or see nordwind-ledger.example/bank") },
    says: "suspicious asked",
  },
  {
    story: "a host that hides behind a genuine one",
    given: { ...nordwind, request: words("See https://nordwind-spedition.de:a@ledger.example/bank") },
    says: "suspicious asked",
  },
  {
    story: "a portal, as the wording model alone has read it",
    given: { ...nordwind, request: { ...request("divertContact"), acts: [portal] } },
    says: "suspicious portal",
    strength: "strong",
    cause: "contact",
    quotes: ["Enter it in the portal"],
  },
  {
    story: "a portal, and a number to call",
    given: { ...nordwind, request: { ...request("divertContact"), acts: [portal, ...words("Call us").acts] } },
    says: "suspicious asked",
  },
  {
    story: "a new number to call",
    given: { ...nordwind, request: request("changeContact"), phones: [strange] },
    says: "suspicious changed",
    strength: "strong",
    cause: "contact",
    quotes: ["(changeContact)"],
  },
  {
    story: "a new contact without a number",
    given: { ...nordwind, request: request("changeContact") },
    says: "suspicious changed",
  },
  {
    story: "who stands in, in an automatic answer",
    given: { ...nordwind, item: answering, request: { ...request("changeContact"), acts: [byModel] } },
    says: "notApplicable",
  },
  {
    story: "a number of nobody on record, in an automatic answer",
    given: {
      ...nordwind,
      item: answering,
      phones: [strange],
      request: { ...request("changeContact"), acts: [byModel] },
    },
    says: "suspicious changed",
  },
  {
    story: "a mailbox of nobody on record, in an automatic answer",
    given: {
      ...nordwind,
      item: answering,
      request: { ...request("changeContact"), acts: [{ ...byModel, quote: "Write to pay@nordwind-desk.example" }] },
    },
    says: "suspicious changed",
  },
  ...(
    [
      ["names one of the supplier's", "It is rechnung@nordwind-spedition.de.", "notApplicable"],
      ["names one elsewhere", "It is rechnung@nordwind-desk.example.", "suspicious changed"],
      ["leaves it to the attached letter", "It is in the attached letter.", "suspicious changed"],
    ] as const
  ).map(([below, quote, says]) => ({
    story: `a heading announces a new e-mail address, and the sentence that says so below ${below}`,
    given: {
      ...nordwind,
      item: item({ subject: "Neue E-Mail-Adresse" }),
      request: { ...words(""), acts: [heading, { ...change, quote }] },
    },
    says,
  })),
  {
    story: "a heading announces a new e-mail address, and no sentence does: an address in the signature is none",
    given: {
      ...nordwind,
      item: item({ subject: "Neue E-Mail-Adresse" }),
      request: { ...words(""), acts: [heading] },
      thread: { ...thread(), segments: [{ ...quoted(), role: "new" as const, lines: ["ar@nordwind-spedition.de"] }] },
    },
    says: "suspicious changed",
  },
  {
    story: "a heading announces a new number, and the text a new address on record",
    given: {
      ...nordwind,
      item: item({ subject: "Neue Telefonnummer" }),
      request: {
        ...words(""),
        acts: [
          { ...change, quote: "Neue Telefonnummer" },
          { ...change, quote: "Our address is ar@nordwind-spedition.de." },
        ],
      },
    },
    says: "suspicious changed",
  },
  {
    story: "the number on record beside a strange one clears nothing",
    given: { ...nordwind, request: request("divertContact"), phones: [known, strange] },
    says: "suspicious asked",
  },
  {
    story: "details are to be confirmed with a mailbox elsewhere, above a signature whose number is good",
    given: { ...nordwind, request: words("Confirm with our auditor: tom.reed@audit-desk.example."), phones: [known] },
    says: "suspicious asked",
  },
  {
    story: "a portal elsewhere, above a signature whose number is good",
    given: { ...nordwind, request: words("Please register at https://vendor-portal.example/v."), phones: [known] },
    says: "suspicious asked",
  },
  {
    story: "the supplier's own portal, without a number",
    given: { ...nordwind, request: words("Please register at https://portal.nordwind-spedition.de/v.") },
    says: "notApplicable",
  },
  {
    story: "details are to be confirmed with a mailbox of the supplier",
    given: { ...nordwind, request: words("Confirm with buchhaltung@mail.nordwind-spedition.de."), phones: [known] },
    says: "clear onRecord",
  },
  {
    story: "details are to be confirmed with a mailbox at the supplier's second domain, or with one on its record",
    given: {
      ...nordwind,
      claim: claimed(record({ domains: ["nordwind-spedition.de", "nws.example"], emails: ["nordwind@gmx.de"] })),
      request: words("Confirm with <Office@NWS.example>, or with nordwind@gmx.de!"),
      phones: [known],
    },
    says: "clear onRecord",
  },
  {
    story: "details are to be confirmed with a number on record, which the words name",
    given: { ...nordwind, request: words(`Call us under ${known.written}`), phones: [known] },
    says: "clear onRecord",
  },
  {
    story: "details are to be confirmed with a number on record, which stands below the words",
    given: {
      ...nordwind,
      request: words("Please call us before you pay:"),
      phones: [phone("+49 40 5550187", 0, "you pay:")],
    },
    says: "clear onRecord",
  },
  {
    story: "somebody is to be asked whose name ends the words, as it stands above the number in the signature",
    given: {
      ...nordwind,
      request: words("Ask for the new number at Nordwind Spedition"),
      phones: [phone("+49 40 5550187", 0, "Nordwind Spedition")],
    },
    says: "suspicious asked",
  },
  {
    story: "somebody is to be asked whose number is elsewhere, above a signature with the number on record",
    given: { ...nordwind, request: words("Ask Mr Hansen, whose card is attached"), phones: [known] },
    says: "suspicious asked",
  },
  {
    story: "a stranger sends us to a number",
    given: { authors: [author()], request: request("divertContact"), phones: [strange] },
    says: "suspicious asked",
  },
  {
    story: "a stranger who asks for money changes his number",
    given: { authors: [author()], request: request("changeContact", "askPay") },
    says: "suspicious changed",
  },
  {
    story: "a stranger who asks nothing moves house",
    given: { authors: [author()], request: { ...request("changeContact"), intent: "mention", asksChange: false } },
    says: "notApplicable",
  },
  {
    story: "the signature's number is another than on record",
    given: { ...nordwind, phones: [strange] },
    says: "suspicious differs",
    strength: "weak",
    params: { phone: "+44 7700 900123", onRecord: "+49405550187" },
    cause: "contact",
  },
  {
    story: "the number on record beside a mobile one speaks for itself alone",
    given: { ...nordwind, phones: [known, strange] },
    says: "suspicious differs",
    strength: "weak",
    params: { phone: "+44 7700 900123", onRecord: "+49405550187" },
  },
  {
    story: "the number as people dial it within the country",
    given: { ...nordwind, phones: [phone("040 / 555 0187")] },
    says: "clear onRecord",
  },
  {
    story: "a number in the quoted text is not the signature's",
    given: { ...nordwind, phones: [phone(strange.written, 1)] },
    says: "notApplicable",
  },
  {
    story: "our own people may change what they like",
    given: { claim: claimed(), authors: [author({ own: true })], request: request("changeContact") },
    says: "notApplicable",
  },
  {
    story: "the language is not one that is read",
    given: { ...nordwind, phones: [known] },
    raw: { request: { found: request(), missing: [{ code: "languageUnknown" }] } },
    says: "cannotTell",
    reasons: ["languageUnknown"],
  },
]);
