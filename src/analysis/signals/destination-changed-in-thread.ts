import { destinationKey } from "../evidence/payments/payments";
import type { Payment } from "../evidence/evidence";
import { about, written } from "./shared";
import { defineSignal } from "./define";

/** On no record. A link that names a platform and nobody there can't be held against the payee's. */
function isStrange({ kind, payee, onRecord }: Payment): boolean {
  return kind === "account" || payee === null ? onRecord !== true : onRecord === false;
}

/** Asks: does the new text name another, off-record destination than the quoted messages? */
export const destinationChangedInThread = defineSignal({
  id: "destination-changed-in-thread",
  group: "destination",
  needs: ["payments", "thread"],
  suspicious: { changed: ["account", "accounts", "before"] },
  clear: { same: [] },
  shown: { changed: { section: "conversation" } },
  check({ payments, thread }, say) {
    // A button without words may stand in the quoted text as well.
    const isPlaced = ({ kind, segment, source }: Payment) =>
      kind !== "link" || segment !== null || source.part !== "link";
    const isQuoted = ({ segment }: Payment) => segment !== null && thread.segments[segment]?.role === "quoted";
    const payable = payments.filter((one) => one.role === "payee" && isPlaced(one));
    const before = payable.filter(isQuoted);
    const now = payable.filter((payment) => !isQuoted(payment));
    if (before.length === 0 || now.length === 0) return say.notApplicable();
    const known = new Set(before.map(destinationKey));
    const changed = now.filter((payment) => isStrange(payment) && !known.has(destinationKey(payment)));
    const [was] = before;
    if (changed.length === 0 || was === undefined) return say.clear("same");
    return say.suspicious("changed", about(changed, { before: written(was) }));
  },
});
