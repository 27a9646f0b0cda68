import type { HintedPair, Payment } from "../evidence/evidence";
import { about, isAccount, written } from "./shared";
import { defineSignal } from "./define";

/** Accounts that were refused, whole or in part, whatever the message says of them. The denied ones alone, if there are any. */
function refusedIn(payments: readonly Payment[], hinted: readonly HintedPair[]) {
  const whole = payments.flatMap((one) => {
    const { rejected, role, source, value } = one;
    if (rejected === null || role === "ours") return [];
    return [{ rejected, account: written(one), value, quote: { text: source.quote, source: source.part } }];
  });
  const parts = hinted.flatMap(({ rejected, written: account, quote }) =>
    rejected === undefined ? [] : [{ rejected, account, value: account, quote }],
  );
  const all = [...whole, ...parts];
  const denied = all.filter(({ rejected }) => rejected.denied !== undefined);
  return denied.length > 0 ? denied : all;
}

/** Asks: does a destination belong to another supplier, and not as a shared one; or was it refused before? */
export const destinationOfAnother = defineSignal({
  id: "destination-of-another",
  group: "destination",
  needs: ["payments", "payeePairs", "hintedPairs"],
  suspicious: {
    deniedInCase: ["account", "accounts", "date", "case"],
    denied: ["account", "accounts", "date"],
    rejected: ["account", "accounts"],
    another: ["account", "accounts", "supplier", "owner"],
    anothersWay: ["account", "accounts", "supplier", "owner"],
  },
  clear: { own: [] },
  check({ payments, hintedPairs }, say) {
    const payable = payments.filter(({ role }) => role === "payee");
    const refused = refusedIn(payments, hintedPairs);
    const [first] = refused;
    if (first !== undefined) {
      const accounts = [...new Set(refused.map(({ account }) => account))];
      const params = { account: first.account, accounts };
      const grounds = { quotes: refused.map(({ quote }) => quote), cause: `destination:${first.value}` };
      const { denied } = first.rejected;
      if (denied === undefined) return say.suspicious("rejected", { ...grounds, params });
      const { on: date, case: label } = denied;
      return label === null
        ? say.suspicious("denied", { ...grounds, params: { ...params, date } })
        : say.suspicious("deniedInCase", { ...grounds, params: { ...params, date, case: label } });
    }
    const foreign = payable.filter(({ payee, foreignOwners }) => payee !== null && foreignOwners.length > 0);
    const [other] = foreign;
    if (other !== undefined) {
      const names = { supplier: other.payee?.name ?? "", owner: other.foreignOwners[0]?.name ?? "" };
      return say.suspicious(isAccount(other) ? "another" : "anothersWay", about(foreign, names));
    }
    return payable.length === 0 ? say.notApplicable() : say.clear("own");
  },
});
