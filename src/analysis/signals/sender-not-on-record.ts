import type { Claimed } from "../evidence/evidence";
import { platformOf } from "../evidence/identity/imitations";
import { asks, outsiders, senderCause } from "./shared";
import { defineSignal } from "./define";

const speaks = ({ matchedBy }: Claimed): boolean => matchedBy.some((kind) => kind !== "quoted-thread");

/** Asks: does a known supplier's name ask for payment from an address and domain that its record doesn't hold? */
export const senderNotOnRecord = defineSignal({
  id: "sender-not-on-record",
  group: "sender",
  needs: ["claim", "authors", "request", "policy"],
  suspicious: { outsider: ["supplier", "address"], notOnRecord: ["supplier", "address"] },
  clear: { onRecord: [] },
  shown: {
    outsider: { accuses: { who: "address", note: "notOnRecord" } },
    notOnRecord: { accuses: { who: "address", note: "notOnRecord" } },
  },
  check({ claim, authors, request, policy }, say) {
    if (claim.state !== "matched" || !asks(request)) return say.notApplicable();
    const asking = outsiders(authors).filter(
      (one) => one.asks && one.role !== "quoted" && one.domain !== null && platformOf(one.domain, policy) === null,
    );
    if (asking.length === 0) return say.notApplicable();
    const strangers = asking.filter(({ onRecord }) => !onRecord);
    // What somebody of ours, or on record, passes on may be read by them before: only who sends it themselves is an outsider.
    const outer = speaks(claim.claimed) ? strangers.find(({ role }) => role === "outer") : undefined;
    const stranger = outer ?? strangers[0];
    if (stranger === undefined) return say.clear("onRecord");
    const params = { supplier: claim.claimed.record.name, address: stranger.address ?? stranger.name ?? "" };
    return say.suspicious(outer === undefined ? "notOnRecord" : "outsider", { params, cause: senderCause(stranger) });
  },
});
