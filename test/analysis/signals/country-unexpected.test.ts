import { countryUnexpected } from "../../../src/analysis/signals/country-unexpected";
import { pair, payment, record } from "./kit";
import { judges } from "./table";

const lithuanian = payment({ value: "LT121000011101001000", country: "LT" });

judges(countryUnexpected, [
  {
    story: "a Lithuanian account of a German supplier",
    given: { payeePairs: [pair({ destination: lithuanian })] },
    says: "suspicious unexpected",
    strength: "moderate",
    params: { country: "LT", expected: ["DE"], supplier: "Nordwind Spedition GmbH" },
    cause: "destination:LT121000011101001000",
  },
  {
    story: "both the supplier's country and that of its accounts are expected",
    given: { payeePairs: [pair({ record: record({ country: "AT" }), destination: lithuanian })] },
    says: "suspicious unexpected",
    params: { expected: ["AT", "DE"] },
  },
  {
    story: "another account in the supplier's country",
    given: { payeePairs: [pair({ record: record({ accounts: [] }) })] },
    says: "clear expected",
  },
  {
    story: "the country of an account on record",
    given: { payeePairs: [pair({ record: record({ country: "AT" }) })] },
    says: "clear expected",
  },
  {
    story: "an account on record may be anywhere",
    given: { payeePairs: [pair({ destination: lithuanian, held: true })] },
    says: "clear expected",
  },
  {
    story: "the record knows no country",
    given: { payeePairs: [pair({ record: record({ country: null, accounts: [] }), destination: lithuanian })] },
    says: "notApplicable",
  },
  {
    story: "the destination has no country",
    given: { payeePairs: [pair({ destination: payment({ country: null }) })] },
    says: "notApplicable",
  },
  { story: "nobody is to be paid", given: {}, says: "notApplicable" },
  {
    story: "an attachment could not be read",
    given: {},
    raw: { payeePairs: { found: [pair()], missing: [{ code: "tookTooLong" }] } },
    says: "cannotTell",
    reasons: ["tookTooLong"],
  },
]);
