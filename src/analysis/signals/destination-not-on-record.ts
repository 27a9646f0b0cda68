import type { HintedPair } from "../evidence/evidence";
import { saysHowToPay } from "../evidence/payments/others";
import { about, isAccount } from "./shared";
import { defineSignal } from "./define";

function aboutHints(hints: readonly HintedPair[]) {
  const [first] = hints;
  const of = hints.filter(({ written }) => written === first?.written).map(({ record }) => record.name);
  const written = [...new Set(hints.map((one) => one.written))];
  return {
    params: { account: written[0] ?? "", accounts: written, supplier: of.length > 1 ? of : (of[0] ?? "") },
    quotes: [...new Set(hints.map(({ quote }) => quote))],
    cause: `destination:${written[0] ?? ""}`,
  };
}

/** Asks: does the claimed payee's record not hold a destination that the message names for it, whole or in part? */
export const destinationNotOnRecord = defineSignal({
  id: "destination-not-on-record",
  group: "destination",
  needs: ["payeePairs", "hintedPairs"],
  suspicious: {
    notOnRecord: ["account", "accounts", "supplier"],
    otherWay: ["account", "accounts", "supplier"],
    partOffRecord: ["account", "accounts", "supplier"],
    partUnknown: ["account", "accounts", "supplier"],
    pageInstead: ["account", "accounts", "supplier"],
    pageOffered: ["account", "accounts", "supplier"],
  },
  clear: {
    onRecord: ["account", "accounts", "supplier"],
    wayOnRecord: ["account", "accounts", "supplier"],
    partOnRecord: ["account", "accounts", "supplier"],
  },
  check({ payeePairs, hintedPairs }, say) {
    const compared = payeePairs.filter(({ record, held }) => held || saysHowToPay(record));
    const strangers = compared.filter(({ held }) => !held);
    const shown = [...new Set((strangers.length > 0 ? strangers : compared).map(({ destination }) => destination))];
    const sorted = [...shown.filter(isAccount), ...shown.filter((one) => !isAccount(one))];
    const account = sorted[0] !== undefined && isAccount(sorted[0]);
    const owners = compared.filter(({ destination }) => destination === sorted[0]).map(({ record }) => record.name);
    const details = about(sorted, { supplier: owners.length > 1 ? owners : (owners[0] ?? "") });
    if (strangers.length > 0) return say.suspicious(account ? "notOnRecord" : "otherWay", details);
    const hints = (kind: HintedPair["kind"], held: HintedPair["held"]): readonly HintedPair[] =>
      hintedPairs.filter((one) => one.kind === kind && one.held === held);
    const off = hints("part", false);
    if (off.length > 0) return say.suspicious("partOffRecord", aboutHints(off));
    const pages = [...hints("payPage", null), ...hints("page", null)];
    // Anyone who has an account on record is suddenly to be paid on a page.
    const instead = pages.filter(({ kind, record }) => kind === "payPage" && record.accounts.length > 0);
    if (instead.length > 0) return say.suspicious("pageInstead", aboutHints(instead));
    const unknown = hints("part", null);
    if (unknown.length > 0) return say.suspicious("partUnknown", aboutHints(unknown));
    if (pages.length > 0) return say.suspicious("pageOffered", aboutHints(pages));
    if (compared.length > 0) return say.clear(account ? "onRecord" : "wayOnRecord", details);
    const agreeing = hints("part", true);
    return agreeing.length > 0 ? say.clear("partOnRecord", aboutHints(agreeing)) : say.notApplicable();
  },
});
