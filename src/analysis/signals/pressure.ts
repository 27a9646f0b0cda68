import { asks, quotesOf } from "./shared";
import { defineSignal } from "./define";

/** The heaviest first: who can't be called can't be asked. */
const kinds = ["unreachable", "secret", "urgent"] as const;

/** Asks: does a message that wants something press: urgency, secrecy, "don't call"? */
export const pressure = defineSignal({
  id: "pressure",
  group: "text",
  needs: ["wants"],
  suspicious: { unreachable: [], secret: [], urgent: [] },
  clear: { none: [] },
  check({ wants }, say) {
    if (!asks(wants)) return say.notApplicable();
    for (const kind of kinds) {
      const acts = wants.acts.filter((act) => act.kind === kind);
      if (acts.length > 0) return say.suspicious(kind, { quotes: quotesOf(acts), cause: "pressure" });
    }
    return say.clear("none");
  },
});
