import { pressure } from "../../../src/analysis/signals/pressure";
import { request } from "./kit";
import { judges } from "./table";

judges(pressure, [
  {
    story: "a request with a deadline",
    given: { request: request("askPay", "urgent") },
    says: "suspicious urgent",
    strength: "context",
    cause: "pressure",
    quotes: ["(urgent)"],
  },
  { story: "a request in confidence", given: { request: request("changeBank", "secret") }, says: "suspicious secret" },
  {
    story: "who can't be called can't be asked: that is named first",
    given: { request: request("askPay", "urgent", "secret", "unreachable") },
    says: "suspicious unreachable",
    quotes: ["(unreachable)"],
  },
  { story: "a calm request", given: { request: request("askPay") }, says: "clear none" },
  { story: "urgent news that asks nothing", given: { request: request("urgent") }, says: "notApplicable" },
  {
    story: "the language is not one that is read",
    given: { request: request("askPay") },
    raw: { request: { found: request("askPay"), missing: [{ code: "languageUnknown" }] } },
    says: "cannotTell",
    reasons: ["languageUnknown"],
  },
]);
