import { ledgerAsked } from "../../../src/analysis/signals/ledger-asked";
import { author, request } from "./kit";
import { judges } from "./table";

judges(ledgerAsked, [
  {
    story: "an outsider asks for the ageing report",
    given: { request: request("askLedger"), authors: [author()] },
    says: "suspicious asked",
    strength: "moderate",
    cause: "ledger",
    quotes: ["(askLedger)"],
  },
  {
    story: "a colleague asks for it",
    given: { request: request("askLedger"), authors: [author({ own: true })] },
    says: "clear none",
  },
  {
    story: "an outsider asks for money",
    given: { request: request("askPay"), authors: [author()] },
    says: "clear none",
  },
  {
    story: "the language is not one that is read",
    given: { authors: [author()] },
    raw: { request: { found: request(), missing: [{ code: "languageUnknown" }] } },
    says: "cannotTell",
    reasons: ["languageUnknown"],
  },
]);
