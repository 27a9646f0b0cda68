import { saysHowToPay } from "../evidence/payments/others";
import { about, asks, isAccount } from "./shared";
import { defineSignal } from "./define";

/** Asks: is payment asked to a destination while the payee's record holds none? */
export const firstDestination = defineSignal({
  id: "first-destination",
  group: "destination",
  needs: ["payeePairs", "request"],
  suspicious: { first: ["account", "accounts", "supplier"], firstWay: ["account", "accounts", "supplier"] },
  clear: { known: [] },
  check({ payeePairs, request }, say) {
    if (!asks(request) || payeePairs.length === 0) return say.notApplicable();
    const first = payeePairs.filter(({ record, held }) => !held && !saysHowToPay(record));
    if (first.length === 0) return say.clear("known");
    const sorted = [...first].sort((a, b) => Number(isAccount(b.destination)) - Number(isAccount(a.destination)));
    const details = about(
      sorted.map(({ destination }) => destination),
      { supplier: first[0]?.record.name ?? "" },
    );
    return say.suspicious(first.some(({ destination }) => isAccount(destination)) ? "first" : "firstWay", details);
  },
});
