import { outsiders, quotesOf } from "./shared";
import { defineSignal } from "./define";

/** Asks: does an outsider ask for open items, an ageing report, or who approves? It is how a fraudster prepares. */
export const ledgerAsked = defineSignal({
  id: "ledger-asked",
  group: "text",
  needs: ["request", "authors"],
  suspicious: { asked: [] },
  clear: { none: [] },
  check({ request, authors }, say) {
    const acts = request.acts.filter(({ kind }) => kind === "askLedger");
    if (acts.length === 0 || outsiders(authors).length === 0) return say.clear("none");
    return say.suspicious("asked", { quotes: quotesOf(acts), cause: "ledger" });
  },
});
