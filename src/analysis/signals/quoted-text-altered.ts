import { formatAccount } from "../../accounts";
import { defineSignal } from "./define";

/** Asks: does a quoted message name another destination or number than its original? Not applicable without an original. */
export const quotedTextAltered = defineSignal({
  id: "quoted-text-altered",
  group: "thread",
  needs: ["quotes"],
  suspicious: { account: ["account"], phone: ["phone"] },
  clear: { same: [] },
  check({ quotes }, say) {
    if (quotes.length === 0) return say.notApplicable();
    const [destination] = quotes.flatMap(({ destinations }) => destinations);
    if (destination !== undefined) {
      const { account, value, source } = destination;
      return say.suspicious("account", {
        params: { account: account === null ? value : formatAccount(account) },
        quotes: [{ text: source.quote, source: "quoted" }],
        cause: `destination:${value}`,
      });
    }
    const [phone] = quotes.flatMap(({ phones }) => phones);
    if (phone === undefined) return say.clear("same");
    return say.suspicious("phone", { params: { phone: phone.written }, cause: "contact" });
  },
});
