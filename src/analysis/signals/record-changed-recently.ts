import { asks, dayOf } from "./shared";
import { defineSignal } from "./define";

/** Asks: was the record's destination or phone changed within the cool-off? */
export const recordChangedRecently = defineSignal({
  id: "record-changed-recently",
  group: "record",
  needs: ["claim", "request", "policy", "today"],
  suspicious: { bank: ["supplier", "date", "days"], phone: ["supplier", "date", "days"] },
  clear: { settled: [] },
  check({ claim, request, policy, today }, say) {
    if (claim.state !== "matched" || request.intent === "none") return say.notApplicable();
    const { record } = claim.claimed;
    const recent = (iso: string | null) => {
      const day = dayOf(iso);
      return day !== null && today - day <= policy.coolOffDays;
    };
    const details = (date: string | null) => ({
      params: { supplier: record.name, date: date ?? "", days: policy.coolOffDays },
      cause: `record:${record.id}`,
    });
    // The number comes first: where it is fresh, no one should be told to confirm by it, whatever else is fresh or asked.
    if (recent(record.phoneChangedOn)) return say.suspicious("phone", details(record.phoneChangedOn));
    if (!asks(request)) return say.notApplicable();
    if (recent(record.bankChangedOn)) return say.suspicious("bank", details(record.bankChangedOn));
    return say.clear("settled");
  },
});
