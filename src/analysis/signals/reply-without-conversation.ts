import type { Segment } from "../facts";
import type { MailItem } from "../item";
import { defineSignal } from "./define";

function quotedIn(segments: readonly Segment[], { attachments }: MailItem): readonly Segment[] {
  const attached = attachments.flatMap(({ message }) => message ?? []);
  const first = segments.findIndex(
    ({ role, date, subject }, index) =>
      index > 0 && role === "forwarded" && attached.some((one) => one.date === date && one.subject === subject),
  );
  return segments.slice(1, first < 0 ? undefined : first);
}

/** Asks: is it a reply by its subject, with no thread headers (RFC 5322 section 3.6.4) and nothing quoted? */
export const replyWithoutConversation = defineSignal({
  id: "reply-without-conversation",
  group: "thread",
  needs: ["thread", "item"],
  suspicious: { alone: ["subject"] },
  clear: { conversation: [] },
  check({ thread, item }, say) {
    if (!thread.isReply) return say.notApplicable();
    const quotes = quotedIn(thread.segments, item);
    if (quotes.length > 0 || thread.hasThreadHeaders === true) return say.clear("conversation");
    if (thread.hasThreadHeaders === null) return say.cannotTell({ code: "notProvided", detail: "headers" });
    return say.suspicious("alone", { params: { subject: item.subject ?? "" }, cause: "thread" });
  },
});
