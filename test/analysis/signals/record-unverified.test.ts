import { recordUnverified } from "../../../src/analysis/signals/record-unverified";
import { claimed, record, today, request } from "./kit";
import { judges, type Row } from "./table";

function verified(days: number | null): Row["given"] {
  const on = days === null ? null : new Date((today - days) * 86_400_000).toISOString().slice(0, 10);
  return { claim: claimed(record({ bankVerifiedOn: on })), request: request("askPay") };
}

judges(recordUnverified, [
  {
    story: "never verified",
    given: verified(null),
    says: "suspicious never",
    strength: "weak",
    params: { supplier: "Nordwind Spedition GmbH" },
    cause: "record:V1",
  },
  {
    story: "verified a day too long ago",
    given: verified(366),
    says: "suspicious old",
    params: { supplier: "Nordwind Spedition GmbH", date: "2025-10-04" },
  },
  {
    story: "verified on the last day that counts",
    given: verified(365),
    says: "clear verified",
    params: { supplier: "Nordwind Spedition GmbH", date: "2025-10-05" },
  },
  {
    story: "a date that is none",
    given: { claim: claimed(record({ bankVerifiedOn: "2026-13-40" })), request: request("askPay") },
    says: "suspicious never",
  },
  { story: "nothing is asked", given: { ...verified(null), request: request("report") }, says: "notApplicable" },
  { story: "no supplier is named", given: { request: request("askPay") }, says: "notApplicable" },
  {
    story: "the supplier list could not be reached",
    given: { request: request("askPay") },
    raw: { claim: { found: { state: "none" }, missing: [{ code: "notReachable" }] } },
    says: "cannotTell",
    reasons: ["notReachable"],
  },
]);
