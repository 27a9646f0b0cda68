import { about, asks } from "./shared";
import { defineSignal } from "./define";

/** Asks: is payment asked to a destination while the payee's record holds none? */
export const firstDestination = defineSignal({
  id: "first-destination",
  group: "destination",
  needs: ["payeePairs", "wants"],
  messages: ["first", "known"],
  check({ payeePairs, wants }, say) {
    if (!asks(wants) || payeePairs.length === 0) return say.notApplicable();
    const first = payeePairs.filter(({ record, held }) => !held && record.accounts.length === 0);
    if (first.length === 0) return say.clear("known");
    const details = about(
      first.map(({ destination }) => destination),
      { supplier: first[0]?.record.name ?? "" },
    );
    return say.suspicious("first", details);
  },
});
