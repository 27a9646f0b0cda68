import { asks, quotesOf } from "./shared";
import { defineSignal } from "./define";

const kinds = ["unreachable", "secret", "urgent"] as const;

/** Asks: does a message that wants something press: urgency, secrecy, "don't call"? */
export const pressure = defineSignal({
  id: "pressure",
  group: "text",
  needs: ["request"],
  suspicious: { unreachable: [], secret: [], urgent: [] },
  clear: { none: [] },
  check({ request }, say) {
    if (!asks(request)) return say.notApplicable();
    for (const kind of kinds) {
      const acts = request.acts.filter((act) => act.kind === kind);
      if (acts.length > 0) return say.suspicious(kind, { quotes: quotesOf(acts), cause: "pressure" });
    }
    return say.clear("none");
  },
});
