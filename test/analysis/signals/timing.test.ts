import { timing } from "../../../src/analysis/signals/timing";
import { defaultPolicy } from "../../../src/analysis/policy";
import { sentAtOf } from "../../../src/analysis/evidence/sentAt";
import { item, request } from "./kit";
import { judges } from "./table";

const policy = { ...defaultPolicy, timeZone: "Europe/London", holidays: ["2026-12-25"] };
const sent = (date: string, own = policy) => {
  const at = sentAtOf(item({ date }), own);
  if ("failed" in at) throw new Error("The date can be read.");
  return { request: request("askPay"), sentAt: at.found, policy: own };
};

judges(timing, [
  {
    story: "a request on a Friday afternoon",
    given: sent("2026-10-09T14:24:00Z"),
    says: "suspicious friday",
    strength: "context",
    cause: "timing",
  },
  { story: "on a Friday morning", given: sent("2026-10-09T08:24:00Z"), says: "clear ordinary" },
  { story: "it is Friday noon in summer time", given: sent("2026-10-09T11:00:00Z"), says: "suspicious friday" },
  {
    story: "the same moment is Friday morning in New York",
    given: sent("2026-10-09T15:00:00Z", { ...policy, timeZone: "America/New_York" }),
    says: "clear ordinary",
  },
  { story: "at night", given: sent("2026-10-06T22:30:00Z"), says: "suspicious outOfHours" },
  { story: "just before the office opens", given: sent("2026-10-06T06:59:00Z"), says: "suspicious outOfHours" },
  { story: "just when it opens", given: sent("2026-10-06T07:00:00Z"), says: "clear ordinary" },
  { story: "just when it closes", given: sent("2026-10-06T17:00:00Z"), says: "suspicious outOfHours" },
  { story: "on a Sunday", given: sent("2026-10-11T12:00:00Z"), says: "suspicious outOfHours" },
  { story: "on a holiday", given: sent("2026-12-25T12:00:00Z"), says: "suspicious outOfHours" },
  { story: "on the day before one", given: sent("2026-12-24T12:00:00Z"), says: "suspicious holiday" },
  { story: "on the last day of a month", given: sent("2026-09-30T10:00:00Z"), says: "suspicious periodEnd" },
  { story: "three days before it", given: sent("2026-09-28T10:00:00Z"), says: "clear ordinary" },
  {
    story: "a request that asks nothing",
    given: { ...sent("2026-10-09T14:24:00Z"), request: request() },
    says: "notApplicable",
  },
  {
    story: "a message without a date",
    given: sent("2026-10-09T14:24:00Z"),
    raw: { sentAt: sentAtOf(item(), policy) },
    says: "cannotTell",
    reasons: ["notProvided"],
  },
]);
