import { defineSignal } from "./define";

const minChanged = 2;

/** Asks: are mail program, zone, signing domain or host unlike this sender's earlier messages? Needs three of them. */
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
