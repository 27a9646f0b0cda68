import { momentOf } from "../evidence/moment";
import { asks } from "./shared";
import { defineSignal } from "./define";

/** Asks: does it come when no one can be asked, or books are closed? On the clock of the policy's time zone. */
export const timing = defineSignal({
  id: "timing",
  group: "text",
  needs: ["request", "sentAt", "policy"],
  suspicious: { holiday: [], friday: [], outOfHours: [], periodEnd: [] },
  clear: { ordinary: [] },
  shown: { holiday: { adds: "noHurry" }, friday: { adds: "noHurry" }, outOfHours: { adds: "noHurry" } },
  check({ request, sentAt, policy }, say) {
    if (!asks(request)) return say.notApplicable();
    const moment = momentOf(sentAt, policy);
    return moment === null ? say.clear("ordinary") : say.suspicious(moment, { cause: "timing" });
  },
});
