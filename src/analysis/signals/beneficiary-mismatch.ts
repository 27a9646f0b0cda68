import { nameSimilarity, sameName } from "../../names";
import type { SupplierRecord } from "../records";
import { about } from "./shared";
import { defineSignal } from "./define";

/** Names at least this alike are the same payee written differently (0 to 1). */
const alike = 0.8;

function names(record: SupplierRecord, holder: string): boolean {
  return [record.name, ...record.aliases].some(
    (name) => sameName(name, holder) || nameSimilarity(name, holder) >= alike,
  );
}

/** Asks: does the holder named next to an off-record account differ from the claimed payee? */
export const beneficiaryMismatch = defineSignal({
  id: "beneficiary-mismatch",
  group: "destination",
  needs: ["payeePairs"],
  suspicious: { differs: ["account", "accounts", "holder", "supplier"] },
  clear: { same: [] },
  check({ payeePairs }, say) {
    const named = payeePairs.filter(({ destination }) => destination.holder !== null);
    if (named.length === 0) return say.notApplicable();
    const others = named.filter(({ record, destination, held }) => !held && !names(record, destination.holder ?? ""));
    const [first] = others;
    if (first === undefined) return say.clear("same");
    const params = { holder: first.destination.holder ?? "", supplier: first.record.name };
    const details = about(
      others.map(({ destination }) => destination),
      params,
    );
    return say.suspicious("differs", { ...details, cause: `holder:${first.destination.holder ?? ""}` });
  },
});
