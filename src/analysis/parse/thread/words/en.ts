import type { ThreadWords } from "./words";

/** English, whose words are in mail of any language. */
export const en: ThreadWords = {
  from: "From",
  date: "Sent|Date|Date sent|Sent on|Sent at|Received",
  to: "To|Recipient|Recipients",
  cc: "Cc|Copy|Carbon copy",
  subject: "Subject",
  other:
    "Importance|Priority|Sensitivity|Reply-To|Reply To|Bcc|Attachments|Attachment|Sent by|Organization|Categories|Flag|Resent-From|Resent-To|When|Where|Mailed-By|Signed-By",
  original: "Original message|Original appointment|Original e-mail|Original mail|Reply message",
  forwarded: "Forwarded message|Forwarded mail|Forwarded e-mail",
  begins: "Begin forwarded message",
  dated: "",
  forwardedBy: "Forwarded by",
  wrote: "wrote the following|wrote|writes",
  quoting: "Quoting",
  before: "on",
  joins: "at",
  by: "by",
  behalf: "on behalf of",
  days: "",
  months: "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec",
  reply: "re|reply",
  forward: "fw|fwd|forward|forwarded",
};
