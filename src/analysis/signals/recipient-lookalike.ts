import { bearsName, thoseNamedIn } from "../evidence/identity/bearing";
import { hostOf, isOpenDomain, siteOf } from "../evidence/senders/people";
import { asks, senderCause } from "./shared";
import { defineSignal } from "./define";

/** Asks: is a colleague or supplier in To or Cc replaced by an imitation? */
export const recipientLookalike = defineSignal({
  id: "recipient-lookalike",
  group: "sender",
  needs: ["item", "imitations", "policy", "request", "staff"],
  suspicious: { domain: ["domain", "genuine", "trick"], freemail: ["name", "address"] },
  clear: { none: [] },
  shown: {
    domain: { accuses: { who: "domain", passesFor: { domain: "genuine" }, note: "trick" } },
    freemail: { accuses: { who: "address", passesFor: { colleague: "name" }, note: "freeMail" } },
  },
  check({ item, imitations, policy, request, staff }, say) {
    const imitation = imitations.find(({ field, faint }) => field === "recipient" && !faint);
    if (imitation !== undefined) {
      const { domain, genuine, trick } = imitation;
      return say.suspicious("domain", { params: { domain, genuine, trick }, cause: `domain:${domain}` });
    }
    const recipients = [...item.to, ...item.cc];
    const present = new Set(recipients.map(({ address }) => address?.toLowerCase() ?? ""));
    const posing = recipients.find(
      ({ name, address }) =>
        name !== null &&
        isOpenDomain(hostOf(address), policy) &&
        thoseNamedIn([name], staff).some(
          (one) =>
            bearsName(name, one.name, true) &&
            siteOf(one.email) !== siteOf(address) &&
            !present.has(one.email.toLowerCase()),
        ),
    );
    if (posing === undefined || !asks(request)) return say.clear("none");
    const params = { name: posing.name ?? "", address: posing.address ?? "" };
    return say.suspicious("freemail", { params, cause: senderCause(posing) });
  },
});
