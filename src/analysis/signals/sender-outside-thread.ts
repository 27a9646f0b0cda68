import { samePerson } from "../../names";
import type { Author, Claim, Imitation } from "../evidence/evidence";
import { hostOf, isOpenDomain, quotedPeople, sameAddress, siteOf } from "../evidence/senders/people";
import type { Address } from "../item";
import type { Policy } from "../policy";
import { outsiders, senderCause } from "./shared";
import { defineSignal } from "./define";

const VIA = /\svia\s/i;

function isInside(author: Author, people: readonly Address[], policy: Policy): boolean {
  return people.some(({ address }) => {
    if (sameAddress(address, author.address)) return true;
    return !isOpenDomain(hostOf(address), policy) && siteOf(address) === author.site;
  });
}

function passesFor(
  author: Author,
  people: readonly Address[],
  imitations: readonly Imitation[],
  claim: Claim,
): string | null {
  const namesake = people.find(
    ({ name }) => name !== null && author.name !== null && !VIA.test(name) && samePerson(name, author.name),
  );
  if (namesake !== undefined) return namesake.address;
  const sites = new Map(people.map(({ address }) => [siteOf(address) ?? "", address]));
  const imitated = imitations.find(({ domain, genuine }) => domain === author.domain && sites.has(genuine));
  if (imitated !== undefined) return sites.get(imitated.genuine) ?? null;
  if (claim.state !== "matched" || !claim.claimed.matchedBy.includes("quoted-thread")) return null;
  const says = claim.claimed.matchedBy.some((kind) => kind === "display-name" || kind === "name" || kind === "tax-id");
  return says ? claim.claimed.record.name : null;
}

/** Asks: is the sender in none of the quoted From, To and Cc lines, while its name, or what its domain imitates, is? */
export const senderOutsideThread = defineSignal({
  id: "sender-outside-thread",
  group: "thread",
  needs: ["authors", "thread", "imitations", "claim", "policy"],
  suspicious: { outside: ["address", "participant"] },
  clear: { inside: [] },
  shown: { outside: { section: "conversation", hijacked: true } },
  check({ authors, thread, imitations, claim, policy }, say) {
    let judged = false;
    for (const author of outsiders(authors)) {
      const people = quotedPeople(thread.segments, author.segment).filter(({ address }) => address !== null);
      if (author.role === "quoted" || author.address === null || people.length === 0) continue;
      judged = true;
      if (author.onRecord || isInside(author, people, policy)) continue;
      const other = passesFor(author, people, imitations, claim);
      if (other === null) continue;
      const params = { address: author.address ?? author.name ?? "", participant: other };
      return say.suspicious("outside", { params, cause: senderCause(author) });
    }
    return judged ? say.clear("inside") : say.notApplicable();
  },
});
