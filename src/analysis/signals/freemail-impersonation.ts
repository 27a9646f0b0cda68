import { samePerson } from "../../names";
import type { Author, Claim, Thread } from "../evidence/evidence";
import { quotedPeople, sameAddress, siteOf } from "../evidence/people";
import { outsiders, senderCause } from "./shared";
import { defineSignal } from "./define";

/** Whom a webmail author speaks for: the claimed supplier, or somebody of the quoted thread whose name it carries. */
function speaksFor(author: Author, claim: Claim, thread: Thread): string | null {
  const people = quotedPeople(thread.segments, author.segment);
  // Who was part of the conversation from this very address speaks for himself.
  if (people.some(({ address }) => sameAddress(address, author.address))) return null;
  const namesake = people.find(
    ({ name, address }) =>
      name !== null &&
      address !== null &&
      author.name !== null &&
      siteOf(address) !== siteOf(author.address) &&
      samePerson(name, author.name),
  );
  if (claim.state === "matched") return claim.claimed.record.name;
  if (claim.state === "several") return claim.candidates[0]?.record.name ?? null;
  return namesake?.address ?? null;
}

/** Asks: does a freemail or disposable address, on no record, speak for a supplier or colleague and ask? */
export const freemailImpersonation = defineSignal({
  id: "freemail-impersonation",
  group: "sender",
  needs: ["authors", "claim", "thread"],
  messages: ["freemail", "none"],
  check({ authors, claim, thread }, say) {
    for (const author of outsiders(authors)) {
      if (!author.freemail || author.onRecord || !author.asks) continue;
      const name = speaksFor(author, claim, thread);
      if (name === null) continue;
      const params = { address: author.address ?? "", domain: author.domain ?? "", name };
      return say.suspicious("freemail", { params, cause: senderCause(author) });
    }
    return say.clear("none");
  },
});
