import { beneficiaryMismatch } from "../../../src/analysis/signals/beneficiary-mismatch";
import { pair, payment, record } from "./kit";
import { judges, type Row } from "./table";

function holder(name: string, fields: Parameters<typeof record>[0] = {}): Row["given"] {
  return { payeePairs: [pair({ record: record(fields), destination: payment({ holder: name }) })] };
}

judges(beneficiaryMismatch, [
  {
    story: "a private person holds the account",
    given: holder("M. Lindqvist"),
    says: "suspicious differs",
    strength: "moderate",
    params: { holder: "M. Lindqvist", supplier: "Nordwind Spedition GmbH" },
    cause: "holder:M. Lindqvist",
  },
  { story: "another company", given: holder("Baltic Trade UAB"), says: "suspicious differs" },
  {
    story: "the supplier in capitals, without its legal form",
    given: holder("NORDWIND SPEDITION"),
    says: "clear same",
  },
  { story: "the supplier, mistyped", given: holder("Nordwind Speditoin GmbH"), says: "clear same" },
  {
    story: "the name that it trades under",
    given: holder("NWS Logistik", { aliases: ["NWS Logistik"] }),
    says: "clear same",
  },
  {
    story: "an account on record may be held by whom it will",
    given: { payeePairs: [pair({ destination: payment({ holder: "Factor Bank AG" }), held: true })] },
    says: "clear same",
  },
  { story: "no holder is named", given: { payeePairs: [pair()] }, says: "notApplicable" },
  { story: "nobody is to be paid", given: {}, says: "notApplicable" },
  {
    story: "an attachment could not be read",
    given: {},
    raw: { payeePairs: { found: [], missing: [{ code: "notReadYet" }] } },
    says: "cannotTell",
    reasons: ["notReadYet"],
  },
]);
