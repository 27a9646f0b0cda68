import { defaultPolicy } from "../../../src/analysis/policy";
import { recordChangedRecently } from "../../../src/analysis/signals/record-changed-recently";
import { claimed, record, today, request } from "./kit";
import { judges, type Row } from "./table";

/** A day so many days before the day of judging. */
function ago(days: number): string {
  return new Date((today - days) * 86_400_000).toISOString().slice(0, 10);
}

function changed(bank: string | null, phone: string | null = null): Row["given"] {
  return { claim: claimed(record({ bankChangedOn: bank, phoneChangedOn: phone })), request: request("askPay") };
}

judges(recordChangedRecently, [
  {
    story: "the account was changed on the last day that counts",
    given: changed(ago(14)),
    says: "suspicious bank",
    strength: "moderate",
    params: { supplier: "Nordwind Spedition GmbH", date: "2026-09-21", days: 14 },
    cause: "record:V1",
  },
  { story: "the account was changed a day before", given: changed(ago(15)), says: "clear settled" },
  { story: "the account was changed today", given: changed(ago(0)), says: "suspicious bank" },
  { story: "a change dated tomorrow is not past", given: changed(ago(-1)), says: "suspicious bank" },
  {
    story: "the policy has a longer cool-off",
    given: { ...changed(ago(20)), policy: { ...defaultPolicy, coolOffDays: 30 } },
    says: "suspicious bank",
    params: { days: 30 },
  },
  {
    story: "the policy has none: only today counts",
    given: { ...changed(ago(1)), policy: { ...defaultPolicy, coolOffDays: 0 } },
    says: "clear settled",
  },
  {
    story: "the number was changed on the last day that counts",
    given: changed(null, ago(14)),
    says: "suspicious phone",
  },
  { story: "the number was changed a day before", given: changed(null, ago(15)), says: "clear settled" },
  {
    story: "both were changed: the number is named, since nobody must confirm by it",
    given: changed(ago(2), ago(3)),
    says: "suspicious phone",
    params: { date: "2026-10-02" },
  },
  {
    story: "a fresh number matters wherever a call could follow, also where nothing is asked",
    given: { ...changed(null, ago(3)), request: { ...request(), intent: "mention" } },
    says: "suspicious phone",
  },
  {
    story: "a fresh account in a receipt",
    given: { ...changed(ago(3)), request: request("report") },
    says: "notApplicable",
  },
  {
    story: "a message about nothing, from a supplier with a fresh number",
    given: { ...changed(ago(3), ago(3)), request: request() },
    says: "notApplicable",
  },
  { story: "the record was never changed", given: changed(null), says: "clear settled" },
  { story: "no supplier is named", given: { request: request("askPay") }, says: "notApplicable" },
  {
    story: "the supplier list could not be reached",
    given: { request: request("askPay") },
    raw: { claim: { found: { state: "none" }, missing: [{ code: "notReachable" }] } },
    says: "cannotTell",
    reasons: ["notReachable"],
  },
]);
