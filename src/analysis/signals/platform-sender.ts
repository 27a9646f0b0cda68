import { areAllHeld } from "../evidence/payments/payments";
import { platformOf } from "../evidence/identity/imitations";
import { senderCause } from "./shared";
import { defineSignal } from "./define";

/** Asks: does a billing platform send for a supplier? It proves itself, never the supplier. */
export const platformSender = defineSignal({
  id: "platform-sender",
  group: "sender",
  needs: ["authors", "request", "payeePairs", "hintedPairs", "payments", "proof", "policy"],
  suspicious: { unproven: ["platform", "address"] },
  clear: { proven: ["platform", "address"] },
  check({ authors, request, payeePairs, hintedPairs, payments, proof, policy }, say) {
    const outer = authors.find(({ role }) => role === "outer");
    const platform = platformOf(outer?.domain ?? null, policy);
    if (outer === undefined || platform === null || !request.asksPay) return say.notApplicable();
    const details = { params: { platform, address: outer.address ?? "" }, cause: senderCause(outer) };
    const held = areAllHeld(payeePairs, hintedPairs, payments);
    return proof === "passed" && held ? say.clear("proven", details) : say.suspicious("unproven", details);
  },
});
