import { hostOf, isOwnDomain } from "../evidence/people";
import type { Authentication } from "../facts";
import { asks, senderCause } from "./shared";
import { defineSignal } from "./define";

/** The result that decides, as servers write it: a failure before a pass, DMARC before Exchange's own. */
function decisive({ dmarc, compauth }: Authentication): string {
  if (dmarc === "fail" || (dmarc === "pass" && compauth !== "fail")) return `dmarc=${dmarc}`;
  return compauth === null ? `dmarc=${dmarc ?? "none"}` : `compauth=${compauth}`;
}

/**
 * Asks: did DMARC (RFC 7489) or Exchange's composite authentication fail, as stamped by our own side? SPF alone is no
 * failure: forwarding breaks it. `none` and `temperror` prove nothing either way; but who asks in the name of our own
 * domain from a stranger's host, and is vouched for by nothing, is not taken for one of us. `ignored` counts the results
 * that the message brought along.
 */
export const authenticationFailed = defineSignal({
  id: "authentication-failed",
  group: "sender",
  needs: ["item", "authentication", "authors", "policy", "wants"],
  messages: ["ownDomain", "ownUnproven", "supplierDomain", "failed", "passed"],
  check({ item, authentication, authors, policy, wants }, say) {
    const { dmarc, compauth, ignored } = authentication;
    const from = item.from[0] ?? { name: null, address: null };
    const params = { address: from.address ?? "", result: decisive(authentication), ignored };
    const details = { params, cause: senderCause(from) };
    if (dmarc === "fail" || compauth === "fail") {
      if (isOwnDomain(hostOf(from.address), policy)) return say.suspicious("ownDomain", details);
      const known = authors.some(({ role, onRecord }) => role === "outer" && onRecord);
      return known ? say.suspicious("supplierDomain", details) : say.suspicious("failed", details);
    }
    const posing = authors.some(({ role, own, domain }) => role === "outer" && !own && isOwnDomain(domain, policy));
    if (posing && asks(wants)) return say.suspicious("ownUnproven", details);
    // Overridden: let in, and not proven.
    const passed = dmarc === "pass" || (compauth === "pass" && dmarc !== "policy");
    return passed ? say.clear("passed", details) : say.cannotTell({ code: "notProvided", detail: "dmarc" });
  },
});
