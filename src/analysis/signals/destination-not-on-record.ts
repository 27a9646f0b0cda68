import { about } from "./shared";
import { defineSignal } from "./define";

/** Asks: does the claimed payee's record not hold a destination that the message names for it? */
export const destinationNotOnRecord = defineSignal({
  id: "destination-not-on-record",
  group: "destination",
  needs: ["payeePairs"],
  messages: ["notOnRecord", "onRecord"],
  check({ payeePairs }, say) {
    const compared = payeePairs.filter(({ record, held }) => held || record.accounts.length > 0);
    if (compared.length === 0) return say.notApplicable();
    const strangers = compared.filter(({ held }) => !held);
    const shown = strangers.length > 0 ? strangers : compared;
    const details = about(
      shown.map(({ destination }) => destination),
      { supplier: shown[0]?.record.name ?? "" },
    );
    return strangers.length > 0 ? say.suspicious("notOnRecord", details) : say.clear("onRecord", details);
  },
});
