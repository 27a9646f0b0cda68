import type { Payment } from "../../../src/analysis/evidence/evidence";
import { sourcesDisagree } from "../../../src/analysis/signals/sources-disagree";
import { payment } from "./kit";
import { judges } from "./table";

type Layer = Payment["source"]["layer"];

const own = "DE89370400440532013000";
const second = "DE75512108001245126199";
const fraudster = "DE02120300000000202051";
const quote = "IBAN";

function inFile(value: string, layer: Layer, fields: Partial<Payment> = {}): Payment {
  const source = { part: "attachment", name: "invoice.pdf", layer, page: 1, quote } as const;
  return payment({ value, segment: null, document: 0, source, onRecord: value === own, ...fields });
}
const page = (value: string, fields: Partial<Payment> = {}): Payment => inFile(value, "text", fields);
const xml = (value: string, fields: Partial<Payment> = {}): Payment => inFile(value, "xml", fields);
const qr = (value: string, fields: Partial<Payment> = {}): Payment => inFile(value, "qr", fields);
const ocr = (value: string, fields: Partial<Payment> = {}): Payment => inFile(value, "ocr", fields);
const body = (value: string, fields: Partial<Payment> = {}): Payment =>
  payment({ value, onRecord: value === own, ...fields });
const nobodys = { onRecord: null };
const swiss = (value: string, layer: Layer, scheme: "iban" | "ch-qr-iban"): Payment =>
  inFile(value, layer, { account: { scheme, value, bank: null }, country: "CH", ...nobodys });

judges(sourcesDisagree, [
  {
    story: "the page was changed, the e-invoice in it was not",
    given: { payments: [page(fraudster), xml(own)] },
    says: "suspicious data",
    strength: "decisive",
    params: {
      file: "invoice.pdf",
      account: "DE02 1203 0000 0000 2020 51",
      page: "DE02 1203 0000 0000 2020 51",
      embedded: "DE89 3704 0044 0532 0130 00",
    },
    cause: `destination:${fraudster}`,
  },
  {
    story: "the e-invoice was changed, the page was not",
    given: { payments: [page(own), xml(fraudster)] },
    says: "suspicious data",
    params: { page: "DE89 3704 0044 0532 0130 00", embedded: "DE02 1203 0000 0000 2020 51" },
    cause: `destination:${fraudster}`,
  },
  {
    story: "another payment code on the page",
    given: { payments: [page(own), qr(fraudster)] },
    says: "suspicious code",
  },
  {
    story: "a further code beside the true one",
    given: { payments: [page(own), qr(own), qr(fraudster)] },
    says: "suspicious code",
    params: { accounts: ["DE02 1203 0000 0000 2020 51"] },
  },
  {
    story: "where nobody is on record, the page and the code name two accounts",
    given: { payments: [page(second, nobodys), qr(fraudster, nobodys)] },
    says: "suspicious code",
  },
  {
    story: "the picture shows another account than the code",
    given: { payments: [ocr(fraudster, nobodys), qr(second, nobodys)] },
    says: "suspicious code",
  },
  {
    story: "the e-invoice and the code differ beside a page without an account",
    given: { payments: [xml(own), qr(fraudster)] },
    says: "suspicious document",
  },
  {
    story: "the mail names the account on record, the file another",
    given: { payments: [body(own), page(fraudster)] },
    says: "suspicious message",
    params: { file: "invoice.pdf", other: "DE89 3704 0044 0532 0130 00" },
  },
  {
    story: "the file names the account on record, the mail another",
    given: { payments: [body(fraudster), page(own)] },
    says: "suspicious message",
    params: { file: "invoice.pdf", account: "DE02 1203 0000 0000 2020 51" },
  },
  {
    story: "all name one account",
    given: { payments: [body(own), page(own), xml(own), qr(own)] },
    says: "clear agree",
  },
  {
    story: "one account that is on no record, everywhere",
    given: { payments: [body(fraudster), page(fraudster), xml(fraudster)] },
    says: "clear agree",
  },
  {
    story: "a code with one of three accounts of the page",
    given: { payments: [page(own), page(second, nobodys), page(fraudster, nobodys), qr(second, nobodys)] },
    says: "clear agree",
  },
  {
    story: "two accounts, both on record",
    given: { payments: [page(own), xml(second, { onRecord: true })] },
    says: "clear agree",
  },
  {
    story: "a bill with the account in its letter and the QR-IBAN in its code",
    given: {
      payments: [swiss("CH9300762011623852957", "text", "iban"), swiss("CH4431999123000889012", "qr", "ch-qr-iban")],
    },
    says: "clear agree",
  },
  {
    story: "a QR-IBAN beside an account abroad",
    given: { payments: [page(second, nobodys), swiss("CH4431999123000889012", "qr", "ch-qr-iban")] },
    says: "suspicious code",
  },
  {
    story: "the account at home and as IBAN",
    given: {
      payments: [
        page("31926819", { account: { scheme: "gb-sort", bank: "601613", value: "31926819" }, ...nobodys }),
        xml("GB29NWBK60161331926819", nobodys),
      ],
    },
    says: "clear agree",
  },
  {
    story: "two characters of a picture that were read wrongly, and hold by chance",
    given: { payments: [ocr("DE89370400440532018800", nobodys), qr(own, nobodys)] },
    says: "clear agree",
  },
  {
    story: "a direct debit: the page names our account, the e-invoice theirs and ours",
    given: { payments: [page(second, nobodys), xml(own), xml(second, { debited: true, role: "payer", ...nobodys })] },
    says: "notApplicable",
  },
  {
    story: "an account that can't exist beside the true one",
    given: { payments: [page(own), xml(fraudster, { valid: false })] },
    says: "notApplicable",
  },
  {
    story: "a hidden account is another signal's",
    given: {
      payments: [page(own), page(fraudster, { source: { ...page(fraudster).source, part: "hidden" } })],
    },
    says: "notApplicable",
  },
  {
    story: "two invoices of two strangers",
    given: { payments: [page(second, nobodys), page(fraudster, { document: 1, ...nobodys })] },
    says: "notApplicable",
  },
  {
    story: "the mail and the file of a stranger, who has two accounts",
    given: { payments: [body(second, nobodys), page(fraudster, nobodys)] },
    says: "notApplicable",
  },
  { story: "one source alone", given: { payments: [page(fraudster)] }, says: "notApplicable" },
  { story: "no document", given: { payments: [body(fraudster)] }, says: "notApplicable" },
  {
    story: "the page could not be read",
    given: {},
    raw: { payments: { found: [qr(own)], missing: [{ code: "unknownCharset" }] } },
    says: "cannotTell",
    reasons: ["unknownCharset"],
  },
]);
