import { destinationKey } from "../evidence/payments/payments";
import { about } from "./shared";
import { defineSignal } from "./define";

/** Plain text writes out links that are buttons in the HTML; a cheque's payee breaks elsewhere in each view. */
const WRITTEN_OUT: ReadonlySet<string> = new Set(["link", "cheque"]);

/** Asks: is an account in text that a person can't see, and nowhere where they can? */
export const hiddenText = defineSignal({
  id: "hidden-text",
  group: "text",
  needs: ["payments"],
  suspicious: { account: ["account", "accounts"] },
  clear: { none: [] },
  check({ payments }, say) {
    const shown = new Set(payments.filter(({ source }) => source.part !== "hidden").map(destinationKey));
    const hidden = payments.filter(
      (one) =>
        !WRITTEN_OUT.has(one.kind) &&
        one.role === "payee" &&
        one.source.part === "hidden" &&
        !shown.has(destinationKey(one)),
    );
    return hidden.length === 0 ? say.clear("none") : say.suspicious("account", { ...about(hidden), cause: "hidden" });
  },
});
