import { platformOf } from "../evidence/sender/imitations";
import { asks, outsiders, senderCause } from "./shared";
import { defineSignal } from "./define";

/** Asks: does a known supplier's name ask for payment from an address and domain that its record doesn't hold? */
export const senderNotOnRecord = defineSignal({
  id: "sender-not-on-record",
  group: "sender",
  needs: ["claim", "authors", "request", "policy"],
  suspicious: { notOnRecord: ["supplier", "address"] },
  clear: { onRecord: [] },
  shown: { notOnRecord: { accuses: { who: "address", note: "notOnRecord" } } },
  check({ claim, authors, request, policy }, say) {
    if (claim.state !== "matched" || !asks(request)) return say.notApplicable();
    const asking = outsiders(authors).filter(
      (one) => one.asks && one.role !== "quoted" && one.domain !== null && platformOf(one.domain, policy) === null,
    );
    if (asking.length === 0) return say.notApplicable();
    const stranger = asking.find(({ onRecord }) => !onRecord);
    if (stranger === undefined) return say.clear("onRecord");
    const params = { supplier: claim.claimed.record.name, address: stranger.address ?? stranger.name ?? "" };
    return say.suspicious("notOnRecord", { params, cause: senderCause(stranger) });
  },
});
