import { paymentDetailsUnreadable } from "../../../src/analysis/signals/payment-details-unreadable";
import { request } from "./kit";
import { judges } from "./table";

const scan = { name: "invoice.pdf", reason: { code: "encrypted" as const } };

judges(paymentDetailsUnreadable, [
  {
    story: "an encrypted invoice with a request",
    given: { request: request("askPay"), unreadable: [scan] },
    says: "cannotTell",
    reasons: ["encrypted"],
    strength: "context",
  },
  {
    story: "each part has its reason",
    given: { request: request("changeBank"), unreadable: [scan, { name: "a.heic", reason: { code: "unsupported" } }] },
    says: "cannotTell",
    reasons: ["encrypted", "unsupported"],
  },
  { story: "everything was read", given: { request: request("askPay") }, says: "clear read" },
  { story: "a holiday photo that nobody asks about", given: { unreadable: [scan] }, says: "notApplicable" },
  { story: "a receipt", given: { request: request("report"), unreadable: [scan] }, says: "notApplicable" },
  {
    story: "whether it asks is not known",
    given: { unreadable: [scan] },
    raw: { request: { found: request(), missing: [{ code: "languageUnknown" }] } },
    says: "cannotTell",
    reasons: ["languageUnknown"],
  },
]);
