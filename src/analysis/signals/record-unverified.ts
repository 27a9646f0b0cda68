import { asks, dayOf } from "./shared";
import { defineSignal } from "./define";

/** Asks: was the record's destination never verified, or too long ago? */
export const recordUnverified = defineSignal({
  id: "record-unverified",
  group: "record",
  needs: ["claim", "request", "policy", "today"],
  suspicious: { never: ["supplier", "date"], old: ["supplier", "date"] },
  clear: { verified: ["supplier", "date"] },
  check({ claim, request, policy, today }, say) {
    if (claim.state !== "matched" || !asks(request)) return say.notApplicable();
    const { record } = claim.claimed;
    const verified = dayOf(record.bankVerifiedOn);
    const details = {
      params: { supplier: record.name, date: record.bankVerifiedOn ?? "" },
      cause: `record:${record.id}`,
    };
    if (verified === null) return say.suspicious("never", details);
    return today - verified > policy.verificationMaxAgeDays
      ? say.suspicious("old", details)
      : say.clear("verified", details);
  },
});
