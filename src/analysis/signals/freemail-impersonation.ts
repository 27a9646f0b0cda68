import { sameName } from "../../names";
import { bearsName, thoseNamedIn } from "../evidence/identity/bearing";
import type { Author, Claim, Claimed, Thread } from "../evidence/evidence";
import { quotedPeople, sameAddress, siteOf } from "../evidence/senders/people";
import type { Policy } from "../policy";
import { outsiders, senderCause } from "./shared";
import { defineSignal } from "./define";

const isQuotedOnly = ({ matchedBy }: Claimed): boolean => matchedBy.every((kind) => kind === "quoted-thread");

function speaksFor(author: Author, claim: Claim, thread: Thread, policy: Policy): string | null {
  const { name: ours } = policy.organisation;
  if (ours !== null && author.name !== null && sameName(ours, author.name)) return ours;
  const people = quotedPeople(thread.segments, author.segment);
  // Who takes part in the quotes speaks for themselves, if only the quotes (the sender's words) name the supplier.
  const present = people.some(({ address }) => sameAddress(address, author.address));
  const speaks = (claimed: Claimed) => !(present && isQuotedOnly(claimed));
  const namesake = thoseNamedIn([author.name ?? ""], people).find(
    ({ name, address }) =>
      name !== null &&
      address !== null &&
      author.name !== null &&
      siteOf(address) !== author.site &&
      bearsName(author.name, name, true),
  );
  const named = claim.state === "matched" ? [claim.claimed] : claim.state === "several" ? claim.candidates : [];
  return named.find(speaks)?.record.name ?? namesake?.address ?? null;
}

/** Asks: does a freemail or disposable address, on no record, speak for a supplier or colleague and ask? */
export const freemailImpersonation = defineSignal({
  id: "freemail-impersonation",
  group: "sender",
  needs: ["authors", "claim", "thread", "policy"],
  suspicious: { freemail: ["address", "domain", "name"] },
  clear: { none: [] },
  shown: { freemail: { accuses: { who: "address", passesFor: { address: "name" }, note: "freeMail" } } },
  check({ authors, claim, thread, policy }, say) {
    for (const author of outsiders(authors)) {
      if (!author.freemail || author.onRecord || !author.asks) continue;
      const name = speaksFor(author, claim, thread, policy);
      if (name === null) continue;
      const params = { address: author.address ?? "", domain: author.domain ?? "", name };
      return say.suspicious("freemail", { params, cause: senderCause(author) });
    }
    return say.clear("none");
  },
});
