import { supplierInactive } from "../../../src/analysis/signals/supplier-inactive";
import { claimed, record, request } from "./kit";
import { judges } from "./table";

judges(supplierInactive, [
  {
    story: "a supplier that was closed asks",
    given: { claim: claimed(record({ status: "inactive" })), request: request("askPay") },
    says: "suspicious inactive",
    strength: "strong",
    params: { supplier: "Nordwind Spedition GmbH" },
    cause: "record:V1",
  },
  {
    story: "a supplier that was blocked wants a change",
    given: { claim: claimed(record({ status: "blocked" })), request: request("changeBank") },
    says: "suspicious blocked",
    params: { supplier: "Nordwind Spedition GmbH" },
  },
  { story: "an active supplier", given: { claim: claimed(), request: request("askPay") }, says: "clear active" },
  {
    story: "a closed supplier says good-bye",
    given: { claim: claimed(record({ status: "inactive" })) },
    says: "notApplicable",
  },
  { story: "no supplier is named", given: { request: request("askPay") }, says: "notApplicable" },
  {
    story: "the supplier list could not be reached",
    given: { request: request("askPay") },
    raw: { claim: { found: { state: "none" }, missing: [{ code: "notReachable" }] } },
    says: "cannotTell",
    reasons: ["notReachable"],
  },
]);
