import { countryOf } from "../../accounts";
import type { SupplierRecord } from "../records";
import { about } from "./shared";
import { defineSignal } from "./define";

function expected({ country, accounts }: SupplierRecord): Set<string> {
  return new Set([country, ...accounts.map(countryOf)].flatMap((one) => one ?? []));
}

/** Asks: is a destination in a country that is neither the supplier's nor that of an account on record? */
export const countryUnexpected = defineSignal({
  id: "country-unexpected",
  group: "destination",
  needs: ["payeePairs"],
  suspicious: { unexpected: ["account", "accounts", "country", "expected", "supplier"] },
  clear: { expected: [] },
  check({ payeePairs }, say) {
    const comparable = payeePairs.filter(
      ({ record, destination }) => destination.country !== null && expected(record).size > 0,
    );
    if (comparable.length === 0) return say.notApplicable();
    const strange = comparable.filter(
      ({ record, destination, held }) => !held && !expected(record).has(destination.country ?? ""),
    );
    const [first] = strange;
    if (first === undefined) return say.clear("expected");
    const params = {
      country: first.destination.country ?? "",
      expected: [...expected(first.record)],
      supplier: first.record.name,
    };
    return say.suspicious(
      "unexpected",
      about(
        strange.map(({ destination }) => destination),
        params,
      ),
    );
  },
});
