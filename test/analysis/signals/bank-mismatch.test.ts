import { bankMismatch } from "../../../src/analysis/signals/bank-mismatch";
import { payment } from "./kit";
import { judges, type Row } from "./table";

function beside(value: string, bic: string): Row["given"] {
  return { payments: [payment({ value, country: value.slice(0, 2), bic })] };
}

judges(bankMismatch, [
  {
    story: "the BIC is of another country",
    given: beside("DE89370400440532013000", "BARCGB22XXX"),
    says: "suspicious mismatch",
    strength: "weak",
    params: { bic: "BARCGB22XXX", account: "DE89 3704 0044 0532 0130 00" },
    cause: "destination:DE89370400440532013000",
  },
  {
    story: "the BIC is of another bank, where the account names its own in letters",
    given: beside("GB29NWBK60161331926819", "BARCGB22"),
    says: "suspicious mismatch",
  },
  { story: "the BIC is the bank's", given: beside("GB29NWBK60161331926819", "NWBKGB2LXXX"), says: "clear agrees" },
  {
    story: "a bank code in digits says nothing of the BIC's letters",
    given: beside("DE89370400440532013000", "COBADEFFXXX"),
    says: "clear agrees",
  },
  {
    story: "Jersey banks by British accounts",
    given: beside("GB29NWBK60161331926819", "NWBKJESHXXX"),
    says: "clear agrees",
  },
  {
    story: "Réunion banks by French accounts",
    given: beside("FR1420041010050500013M02606", "BNPARERXXXX"),
    says: "clear agrees",
  },
  {
    story: "a text that is no BIC has no country",
    given: beside("DE89370400440532013000", "12345678"),
    says: "clear agrees",
  },
  { story: "no BIC is named", given: { payments: [payment()] }, says: "notApplicable" },
  {
    story: "a BIC without an account",
    given: { payments: [payment({ account: null, bic: "BARCGB22" })] },
    says: "notApplicable",
  },
  {
    story: "our own account beside a foreign BIC",
    given: { payments: [payment({ role: "ours", bic: "BARCGB22" })] },
    says: "notApplicable",
  },
  {
    story: "an attachment could not be read",
    given: {},
    raw: { payments: { found: [], missing: [{ code: "encrypted" }] } },
    says: "cannotTell",
    reasons: ["encrypted"],
  },
]);
