import { defineSignal } from "./define";

/** One change is a new telephone or a journey; two at once are rare. */
const minChanged = 2;

/**
 * Asks: is the message made otherwise than this sender's earlier ones: mail program, time zone, signing domain, host of the
 * Message-ID? Not applicable where fewer than three earlier ones are known.
 */
export const sendingPatternChanged = defineSignal({
  id: "sending-pattern-changed",
  group: "thread",
  needs: ["habits", "from"],
  suspicious: { changed: ["address", "count"] },
  clear: { same: ["count"] },
  check({ habits, from: [author] }, say) {
    if (habits.messages === 0) return say.notApplicable();
    if (habits.changed.length < minChanged) return say.clear("same", { params: { count: habits.messages } });
    return say.suspicious("changed", {
      params: { address: author?.address ?? "", count: habits.messages },
      cause: "sending-pattern",
    });
  },
});
