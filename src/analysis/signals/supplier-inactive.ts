import { asks } from "./shared";
import { defineSignal } from "./define";

/** Asks: is the supplier that wants something closed or blocked? */
export const supplierInactive = defineSignal({
  id: "supplier-inactive",
  group: "record",
  needs: ["claim", "request"],
  suspicious: { inactive: ["supplier"], blocked: ["supplier"] },
  clear: { active: [] },
  shown: { inactive: { look: "notActive" }, blocked: { look: "notActive" } },
  check({ claim, request }, say) {
    if (claim.state !== "matched" || !asks(request)) return say.notApplicable();
    const { record } = claim.claimed;
    if (record.status === "active") return say.clear("active");
    return say.suspicious(record.status, { params: { supplier: record.name }, cause: `record:${record.id}` });
  },
});
