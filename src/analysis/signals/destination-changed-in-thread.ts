import type { HeldOriginal, Payment } from "../evidence/evidence";
import { destinationKey, isPlaced, isStrange } from "../evidence/payments/payments";
import { about, written } from "./shared";
import { defineSignal } from "./define";

function changedSince(originals: readonly HeldOriginal[]) {
  return originals.flatMap(({ before: [was], changed }) =>
    was === undefined || changed.length === 0 ? [] : [{ was, changed }],
  )[0];
}

/** Asks: does the new text name another off-record destination than the quoted messages or an original? */
export const destinationChangedInThread = defineSignal({
  id: "destination-changed-in-thread",
  group: "destination",
  needs: ["payments", "thread", "originals"],
  suspicious: { changed: ["account", "accounts", "before"], sinceOriginal: ["account", "accounts", "before"] },
  clear: { same: [] },
  shown: { changed: { section: "conversation" }, sinceOriginal: { section: "conversation" } },
  check({ payments, thread, originals }, say) {
    const since = changedSince(originals);
    if (since !== undefined)
      return say.suspicious("sinceOriginal", about(since.changed, { before: written(since.was) }));
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
