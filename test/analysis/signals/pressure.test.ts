import { pressure } from "../../../src/analysis/signals/pressure";
import { wants } from "./kit";
import { judges } from "./table";

judges(pressure, [
  {
    story: "a request with a deadline",
    given: { wants: wants("askPay", "urgent") },
    says: "suspicious urgent",
    strength: "context",
    cause: "pressure",
    quotes: ["(urgent)"],
  },
  { story: "a request in confidence", given: { wants: wants("changeBank", "secret") }, says: "suspicious secret" },
  {
    story: "who can't be called can't be asked: that is named first",
    given: { wants: wants("askPay", "urgent", "secret", "unreachable") },
    says: "suspicious unreachable",
    quotes: ["(unreachable)"],
  },
  { story: "a calm request", given: { wants: wants("askPay") }, says: "clear none" },
  { story: "urgent news that asks nothing", given: { wants: wants("urgent") }, says: "notApplicable" },
  {
    story: "the language is not one that is read",
    given: { wants: wants("askPay") },
    raw: { wants: { found: wants("askPay"), missing: [{ code: "languageUnknown" }] } },
    says: "cannotTell",
    reasons: ["languageUnknown"],
  },
]);
