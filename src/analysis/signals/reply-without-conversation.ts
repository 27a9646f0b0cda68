import { defineSignal } from "./define";

/** Asks: is it a reply by its subject, with no thread headers (RFC 5322 section 3.6.4) and nothing quoted? */
export const replyWithoutConversation = defineSignal({
  id: "reply-without-conversation",
  group: "thread",
  needs: ["thread", "item"],
  messages: ["alone", "conversation"],
  check({ thread, item }, say) {
    if (!thread.isReply) return say.notApplicable();
    if (thread.segments.length > 1 || thread.hasThreadHeaders === true) return say.clear("conversation");
    if (thread.hasThreadHeaders === null) return say.cannotTell({ code: "notProvided", detail: "headers" });
    return say.suspicious("alone", { params: { subject: item.subject ?? "" }, cause: "thread" });
  },
});
