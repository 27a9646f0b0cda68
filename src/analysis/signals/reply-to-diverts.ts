import { samePerson, sameName } from "../../names";
import type { Author, Imitation, Sender } from "../evidence/evidence";
import { platformOf } from "../evidence/identity/imitations";
import { sameAddress } from "../evidence/senders/people";
import type { Policy } from "../policy";
import { senderCause } from "./shared";
import { defineSignal } from "./define";

function isSameHouse(a: Sender, b: Sender): boolean {
  return a.freemail ? sameAddress(a.address, b.address) : a.site === b.site;
}

/** Replies leave for webmail, an imitation, or the same name elsewhere. Billing platforms send them to their customer. */
function diverts(to: Sender, from: Author, policy: Policy, imitations: readonly Imitation[]): boolean {
  if (to.freemail && !from.freemail) return true;
  if (imitations.some(({ field, domain }) => field === "replyTo" && domain === to.domain)) return true;
  const named = to.name !== null && from.name !== null && platformOf(from.domain, policy) === null;
  return named && (samePerson(to.name, from.name) || sameName(to.name, from.name)) && !from.freemail;
}

/** Asks: do replies go elsewhere than where the message came from? */
export const replyToDiverts = defineSignal({
  id: "reply-to-diverts",
  group: "sender",
  needs: ["replyTo", "authors", "imitations", "policy"],
  suspicious: { diverts: ["from", "replyTo"], differs: ["from", "replyTo"] },
  clear: { same: [] },
  shown: {
    diverts: { accuses: { who: "replyTo", note: "elsewhere" } },
    differs: { accuses: { who: "replyTo", note: "elsewhere" } },
  },
  check({ replyTo, authors, imitations, policy }, say) {
    const from = authors.find(({ role, own }) => role === "outer" && !own);
    if (from === undefined || replyTo.length === 0) return say.notApplicable();
    const elsewhere = replyTo.filter(
      (to) => to.address !== null && !isSameHouse(to, from) && !to.ownDomain && !to.onRecord,
    );
    const strong = elsewhere.find((to) => diverts(to, from, policy, imitations));
    const shown = strong ?? elsewhere[0];
    if (shown === undefined) return say.clear("same");
    const details = { params: { from: from.address ?? "", replyTo: shown.address ?? "" }, cause: senderCause(shown) };
    return strong === undefined ? say.suspicious("differs", details) : say.suspicious("diverts", details);
  },
});
