import { asks } from "./shared";
import { defineSignal } from "./define";

/** Asks: could something that may hold a destination not be read, in a message that wants a payment or a change? */
export const paymentDetailsUnreadable = defineSignal({
  id: "payment-details-unreadable",
  group: "destination",
  needs: ["request", "unreadable"],
  suspicious: {},
  clear: { read: [] },
  shown: { cannotTell: { names: "unreadParts" } },
  check({ request, unreadable }, say) {
    if (!asks(request)) return say.notApplicable();
    return unreadable.length === 0
      ? say.clear("read")
      : say.cannotTell(...unreadable.map(({ name, reason }) => ({ ...reason, detail: name })));
  },
});
