import { outsiders, senderCause } from "./shared";
import { defineSignal } from "./define";

/** Asks: does a known supplier's name ask for payment from an address and domain that its record doesn't hold? */
export const senderNotOnRecord = defineSignal({
  id: "sender-not-on-record",
  group: "sender",
  needs: ["claim", "authors", "wants", "payeePairs"],
  messages: ["notOnRecord", "onRecord"],
  check({ claim, authors, wants }, say) {
    if (claim.state !== "matched" || !(wants.asksPay || wants.asksChange)) return say.notApplicable();
    const stranger = outsiders(authors).find(({ onRecord, asks, role }) => !onRecord && asks && role !== "quoted");
    if (stranger === undefined) return say.clear("onRecord");
    const params = { supplier: claim.claimed.record.name, address: stranger.address ?? stranger.name ?? "" };
    return say.suspicious("notOnRecord", { params, cause: senderCause(stranger) });
  },
});
