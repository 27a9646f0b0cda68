import { replyWithoutConversation } from "../../../src/analysis/signals/reply-without-conversation";
import type { Attachment } from "../../../src/analysis";
import { item, quoted, thread } from "./kit";
import { judges } from "./table";

const original = item({ subject: "Rechnung 4711", date: "2026-10-01T08:00:00.000Z" });
const attachment: Attachment = {
  name: "Rechnung 4711.eml",
  type: "message/rfc822",
  size: null,
  inline: false,
  content: { failed: { code: "notProvided" } },
  message: original,
};
const attached = quoted({ role: "forwarded", subject: original.subject, date: original.date });

const reply = { item: item({ subject: "AW: Rechnung 4711" }), thread: thread({ isReply: true }) };

judges(replyWithoutConversation, [
  {
    story: "a reply to nothing",
    given: reply,
    says: "suspicious alone",
    strength: "moderate",
    params: { subject: "AW: Rechnung 4711" },
    cause: "thread",
  },
  {
    story: "a reply that quotes, from a client that leaves the headers out",
    given: { ...reply, thread: thread({ isReply: true }, quoted()) },
    says: "clear conversation",
  },
  {
    story: "a reply that quotes nothing and names its conversation",
    given: { ...reply, thread: thread({ isReply: true, hasThreadHeaders: true }) },
    says: "clear conversation",
  },
  {
    story: "a message that is attached is no conversation",
    given: {
      item: item({ subject: "AW: Rechnung 4711", attachments: [attachment] }),
      thread: thread({ isReply: true }, attached, quoted()),
    },
    says: "suspicious alone",
  },
  {
    story: "a quoted message and an attached one",
    given: {
      item: item({ subject: "AW: Rechnung 4711", attachments: [attachment] }),
      thread: thread({ isReply: true }, quoted(), attached),
    },
    says: "clear conversation",
  },
  { story: "no reply", given: { item: item({ subject: "Rechnung 4711" }) }, says: "notApplicable" },
  {
    story: "the client gives no headers",
    given: { ...reply, thread: thread({ isReply: true, hasThreadHeaders: null }) },
    says: "cannotTell",
    reasons: ["notProvided"],
  },
]);
