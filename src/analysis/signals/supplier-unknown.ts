import { outsiders } from "./shared";
import { defineSignal } from "./define";

/** Asks: is payment asked by somebody who is on no record? */
export const supplierUnknown = defineSignal({
  id: "supplier-unknown",
  group: "record",
  needs: ["claim", "wants", "authors", "payeePairs"],
  messages: ["unknown", "known"],
  check({ claim, wants, authors }, say) {
    if (!wants.asksPay) return say.notApplicable();
    const asking = outsiders(authors).filter(({ asks, role, domain }) => asks && domain !== null && role !== "quoted");
    if (asking.length === 0) return say.notApplicable();
    const stranger = asking.find(({ onRecord }) => !onRecord);
    if (claim.state === "matched" || stranger === undefined) return say.clear("known");
    const params = { address: stranger.address ?? stranger.name ?? "" };
    return say.suspicious("unknown", { params, cause: "unknown" });
  },
});
