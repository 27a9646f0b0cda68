import { replyWithoutConversation } from "../../../src/analysis/signals/reply-without-conversation";
import { item, quoted, thread } from "./kit";
import { judges } from "./table";

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
  { story: "no reply", given: { item: item({ subject: "Rechnung 4711" }) }, says: "notApplicable" },
  {
    story: "the client gives no headers",
    given: { ...reply, thread: thread({ isReply: true, hasThreadHeaders: null }) },
    says: "cannotTell",
    reasons: ["notProvided"],
  },
]);
