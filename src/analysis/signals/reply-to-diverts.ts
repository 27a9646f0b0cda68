import { samePerson, sameName } from "../../names";
import type { Author, Imitation } from "../evidence/evidence";
import { platformOf } from "../evidence/imitations";
import { hostOf, isOpenDomain, isOwnDomain, sameAddress, siteOf } from "../evidence/people";
import type { Address } from "../item";
import type { Policy } from "../policy";
import { senderCause } from "./shared";
import { defineSignal } from "./define";

function sameSite(a: string | null, b: string | null, policy: Policy): boolean {
  return isOpenDomain(hostOf(a), policy) ? sameAddress(a, b) : siteOf(a) === siteOf(b);
}

/**
 * Replies that leave for webmail, an imitation, or the same name at another house. A billing platform writes in its
 * customer's name and has him answered: that is its trade.
 */
function diverts(to: Address, from: Author, policy: Policy, imitations: readonly Imitation[]): boolean {
  const host = hostOf(to.address);
  if (isOpenDomain(host, policy) && !from.freemail) return true;
  if (imitations.some(({ field, domain }) => field === "replyTo" && domain === host)) return true;
  const named = to.name !== null && from.name !== null && platformOf(from.domain, policy) === null;
  return named && (samePerson(to.name, from.name) || sameName(to.name, from.name)) && !from.freemail;
}

/** Asks: do replies go elsewhere than where the message came from? */
export const replyToDiverts = defineSignal({
  id: "reply-to-diverts",
  group: "sender",
  needs: ["item", "authors", "imitations", "policy", "replyToOnRecord"],
  messages: ["diverts", "differs", "same"],
  check({ item, authors, imitations, policy, replyToOnRecord }, say) {
    const from = authors.find(({ role, own }) => role === "outer" && !own);
    if (from === undefined || item.replyTo.length === 0) return say.notApplicable();
    const elsewhere = item.replyTo.filter(
      ({ address }) =>
        address !== null &&
        !sameSite(address, from.address, policy) &&
        !isOwnDomain(hostOf(address), policy) &&
        !replyToOnRecord.includes(address.toLowerCase()),
    );
    const strong = elsewhere.find((to) => diverts(to, from, policy, imitations));
    const shown = strong ?? elsewhere[0];
    if (shown === undefined) return say.clear("same");
    const details = {
      params: { from: from.address ?? "", replyTo: shown.address ?? "" },
      cause: senderCause(shown),
    };
    return strong === undefined ? say.suspicious("differs", details) : say.suspicious("diverts", details);
  },
});
