import { destinationKey } from "../evidence/payments";
import { about } from "./shared";
import { defineSignal } from "./define";

/** Asks: does an account stand in text that a person can't see, and nowhere where he can? */
export const hiddenText = defineSignal({
  id: "hidden-text",
  group: "text",
  needs: ["payments"],
  messages: ["account", "none"],
  check({ payments }, say) {
    const shown = new Set(payments.filter(({ source }) => source.part !== "hidden").map(destinationKey));
    // Plain text beside the HTML writes out links that are buttons there, behind whoever counts the clicks.
    const hidden = payments.filter(
      (one) =>
        one.kind !== "link" && one.role === "payee" && one.source.part === "hidden" && !shown.has(destinationKey(one)),
    );
    return hidden.length === 0 ? say.clear("none") : say.suspicious("account", { ...about(hidden), cause: "hidden" });
  },
});
