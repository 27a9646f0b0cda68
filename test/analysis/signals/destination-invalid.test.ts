import { destinationInvalid } from "../../../src/analysis/signals/destination-invalid";
import { payment } from "./kit";
import { judges } from "./table";

const invalid = payment({ value: "DE03120300000000202051", valid: false });

judges(destinationInvalid, [
  {
    story: "check digits fail",
    given: { payments: [payment(), invalid] },
    says: "suspicious invalid",
    strength: "moderate",
    params: { account: "DE03 1203 0000 0000 2020 51" },
    cause: "destination:DE03120300000000202051",
  },
  { story: "check digits hold", given: { payments: [payment()] }, says: "clear valid" },
  {
    story: "no rule exists for the account",
    given: { payments: [payment({ account: null, valid: null })] },
    says: "notApplicable",
  },
  {
    story: "our own and the payer's accounts are not ours to doubt",
    given: {
      payments: [
        { ...invalid, role: "ours" },
        { ...invalid, role: "payer" },
      ],
    },
    says: "notApplicable",
  },
  { story: "no destination is named", given: {}, says: "notApplicable" },
  {
    story: "a page could not be read",
    given: {},
    raw: { payments: { found: [payment()], missing: [{ code: "tooMany" }] } },
    says: "cannotTell",
    reasons: ["tooMany"],
  },
]);
