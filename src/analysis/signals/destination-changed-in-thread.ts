import { destinationKey } from "../evidence/payments";
import type { Payment } from "../evidence/evidence";
import { about, written } from "./shared";
import { defineSignal } from "./define";

/** Asks: does the new text name another, off-record destination than the quoted messages? */
export const destinationChangedInThread = defineSignal({
  id: "destination-changed-in-thread",
  group: "destination",
  needs: ["payments", "thread"],
  messages: ["changed", "same"],
  check({ payments, thread }, say) {
    const isQuoted = ({ segment }: Payment) => segment !== null && thread.segments[segment]?.role === "quoted";
    const payable = payments.filter(({ role }) => role === "payee");
    const before = payable.filter(isQuoted);
    const now = payable.filter((payment) => !isQuoted(payment));
    if (before.length === 0 || now.length === 0) return say.notApplicable();
    const known = new Set(before.map(destinationKey));
    const changed = now.filter((payment) => payment.onRecord !== true && !known.has(destinationKey(payment)));
    const [was] = before;
    if (changed.length === 0 || was === undefined) return say.clear("same");
    return say.suspicious("changed", about(changed, { before: written(was) }));
  },
});
