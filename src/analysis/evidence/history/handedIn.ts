import type { Facts } from "../../facts";
import type { Past } from "../../past";
import type { Policy } from "../../policy";
import type { HeldOriginal, Payment } from "../evidence";
import { isOurAccount } from "../senders/people";
import { destinationKey, isPlaced, isStrange } from "../payments/payments";
import { quotesAgainst } from "./quotes";

/** Each original is compared by itself: one that a fraudster made must not explain what another one shows. */
export function heldOriginals(
  facts: Facts,
  { handedIn = [] }: Past,
  payments: readonly Payment[],
  policy: Policy,
): readonly HeldOriginal[] {
  const payable = payments.filter((one) => one.role === "payee" && isPlaced(one));
  return handedIn.map((original): HeldOriginal => {
    const { remembered, destinations } = original;
    const itself = remembered.id !== null && remembered.id === facts.item.id;
    const before = destinations.filter((one) => !isOurAccount(one, policy));
    if (itself) return { original, itself, quotes: [], before, named: [], changed: [] };
    const known = new Set(before.map(destinationKey));
    const differ = before.length === 0 ? [] : payable.filter((one) => !known.has(destinationKey(one)));
    return {
      original,
      itself,
      quotes: quotesAgainst(facts, { originals: [remembered], bySender: [] }),
      before,
      named: payable,
      changed: differ.filter(isStrange),
    };
  });
}
