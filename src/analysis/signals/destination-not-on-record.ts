import { saysHowToPay } from "../evidence/payments/others";
import { about, isAccount } from "./shared";
import { defineSignal } from "./define";

/** Asks: does the claimed payee's record not hold a destination that the message names for it? */
export const destinationNotOnRecord = defineSignal({
  id: "destination-not-on-record",
  group: "destination",
  needs: ["payeePairs"],
  suspicious: { notOnRecord: ["account", "accounts", "supplier"], otherWay: ["account", "accounts", "supplier"] },
  clear: { onRecord: ["account", "accounts", "supplier"], wayOnRecord: ["account", "accounts", "supplier"] },
  check({ payeePairs }, say) {
    const compared = payeePairs.filter(({ record, held }) => held || saysHowToPay(record));
    if (compared.length === 0) return say.notApplicable();
    const strangers = compared.filter(({ held }) => !held);
    const shown = [...new Set((strangers.length > 0 ? strangers : compared).map(({ destination }) => destination))];
    // The sentence speaks of the first: of an account where there is one.
    const sorted = [...shown.filter(isAccount), ...shown.filter((one) => !isAccount(one))];
    const account = sorted[0] !== undefined && isAccount(sorted[0]);
    // Several owners where several suppliers fit.
    const owners = compared.filter(({ destination }) => destination === sorted[0]).map(({ record }) => record.name);
    const details = about(sorted, { supplier: owners.length > 1 ? owners : (owners[0] ?? "") });
    return strangers.length > 0
      ? say.suspicious(account ? "notOnRecord" : "otherWay", details)
      : say.clear(account ? "onRecord" : "wayOnRecord", details);
  },
});
