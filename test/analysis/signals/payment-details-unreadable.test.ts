import { paymentDetailsUnreadable } from "../../../src/analysis/signals/payment-details-unreadable";
import { wants } from "./kit";
import { judges } from "./table";

const scan = { name: "invoice.pdf", reason: { code: "encrypted" as const } };

judges(paymentDetailsUnreadable, [
  {
    story: "an encrypted invoice with a request",
    given: { wants: wants("askPay"), unreadable: [scan] },
    says: "cannotTell",
    reasons: ["encrypted"],
    strength: "context",
  },
  {
    story: "each part has its reason",
    given: { wants: wants("changeBank"), unreadable: [scan, { name: "a.heic", reason: { code: "unsupported" } }] },
    says: "cannotTell",
    reasons: ["encrypted", "unsupported"],
  },
  { story: "everything was read", given: { wants: wants("askPay") }, says: "clear read" },
  { story: "a holiday photo that nobody asks about", given: { unreadable: [scan] }, says: "notApplicable" },
  { story: "a receipt", given: { wants: wants("report"), unreadable: [scan] }, says: "notApplicable" },
  {
    story: "whether it asks is not known",
    given: { unreadable: [scan] },
    raw: { wants: { found: wants(), missing: [{ code: "languageUnknown" }] } },
    says: "cannotTell",
    reasons: ["languageUnknown"],
  },
]);
