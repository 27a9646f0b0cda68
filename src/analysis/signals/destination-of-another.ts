import { about, isAccount } from "./shared";
import { defineSignal } from "./define";

/** Asks: does a destination belong to another supplier, and not as a shared one; or was it refused before? */
export const destinationOfAnother = defineSignal({
  id: "destination-of-another",
  group: "destination",
  needs: ["payments", "payeePairs"],
  suspicious: {
    deniedInCase: ["account", "accounts", "date", "case"],
    denied: ["account", "accounts", "date"],
    rejected: ["account", "accounts"],
    another: ["account", "accounts", "supplier", "owner"],
    anothersWay: ["account", "accounts", "supplier", "owner"],
  },
  clear: { own: [] },
  check({ payments }, say) {
    const payable = payments.filter(({ role }) => role === "payee");
    const rejected = payable.filter((payment) => payment.rejected !== null);
    const denied = rejected.filter((payment) => payment.rejected?.denied !== undefined);
    const { on: date, case: label } = denied[0]?.rejected?.denied ?? { on: "", case: null };
    if (denied.length > 0 && label !== null)
      return say.suspicious("deniedInCase", about(denied, { date, case: label }));
    if (denied.length > 0) return say.suspicious("denied", about(denied, { date }));
    if (rejected.length > 0) return say.suspicious("rejected", about(rejected));
    const foreign = payable.filter(({ payee, foreignOwners }) => payee !== null && foreignOwners.length > 0);
    const [first] = foreign;
    if (first !== undefined) {
      const names = { supplier: first.payee?.name ?? "", owner: first.foreignOwners[0]?.name ?? "" };
      return say.suspicious(isAccount(first) ? "another" : "anothersWay", about(foreign, names));
    }
    return payable.length === 0 ? say.notApplicable() : say.clear("own");
  },
});
