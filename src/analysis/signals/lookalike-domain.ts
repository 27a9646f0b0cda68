import type { Imitation } from "../evidence/evidence";
import { asks } from "./shared";
import { defineSignal } from "./define";

/** Likenesses of well-known domains, and mistyped recipients, are frequent: they mean something only where something is asked. */
function counts({ target, field, faint }: Imitation, asking: boolean): boolean {
  return (
    asking || (field !== "recipient" && (target === "supplier" || target === "own" || target === "thread") && !faint)
  );
}

/** Asks: does a sender's, Reply-To's or quoted author's domain imitate a supplier's, a platform's, a bank's or our own? */
export const lookalikeDomain = defineSignal({
  id: "lookalike-domain",
  group: "sender",
  needs: ["imitations", "request"],
  suspicious: {
    imitates: ["domain", "genuine", "trick", "target", "owner"],
    resembles: ["domain", "genuine", "trick", "target", "owner"],
  },
  clear: { none: [] },
  shown: {
    imitates: { accuses: { who: "domain", passesFor: { domain: "genuine" }, note: "trick" } },
    resembles: { accuses: { who: "domain", passesFor: { domain: "genuine" }, note: "trick" } },
  },
  check({ imitations, request }, say) {
    const found = imitations.filter((one) => counts(one, asks(request)));
    const first = found.find(({ faint }) => !faint) ?? found[0];
    if (first === undefined) return say.clear("none");
    const { domain, genuine, trick, owner, target } = first;
    const details = {
      params: { domain, genuine, trick, target, owner: owner ?? "" },
      cause: `domain:${domain}`,
    };
    return first.faint ? say.suspicious("resembles", details) : say.suspicious("imitates", details);
  },
});
