import { domainOf, registrableDomain } from "../../names";
import { isNamedAfter } from "../evidence/identity/companies";
import type { Author, Claim, Claimed } from "../evidence/evidence";
import { platformOf } from "../evidence/identity/imitations";
import type { Policy } from "../policy";
import { maxNameLength } from "../terms";
import { outsiders, senderCause } from "./shared";
import { defineSignal } from "./define";

function siteInName(name: string): string | null {
  for (const word of name.slice(0, maxNameLength).split(/[\s<>()[\]"',;]+/)) {
    const host = word.includes("@")
      ? domainOf(word)
      : /^(?:www\.)?[\p{L}\p{N}-]{2,}(?:\.[\p{L}\p{N}-]+){1,3}$/u.test(word)
        ? word
        : null;
    const site = host === null ? null : registrableDomain(host.toLowerCase());
    if (site !== null && (word.includes("@") || word.startsWith("www."))) return site;
  }
  return null;
}

function mixesScripts(name: string): boolean {
  return name
    .split(/\s+/)
    .some((word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word));
}

/** Turns the letters behind it round (U+202D, U+202E), or is invisible between Latin letters; other scripts need some. */
const hidden = /[\u202d\u202e]|\p{Script=Latin}[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]{1,20}\p{Script=Latin}/u;

function claimedIn(claim: Claim): readonly Claimed[] {
  if (claim.state === "none") return [];
  return claim.state === "several" ? claim.candidates : [claim.claimed, ...claim.others];
}

type Trick = "address" | "name" | "letters" | "hidden";

function deceives(author: Author, claim: Claim, policy: Policy): Trick | null {
  const name = author.name ?? "";
  // Exchange wraps a foreign address into one of its own (MS-OXCMAIL, IMCEA): a quoted header then shows both.
  if (author.role !== "outer" && /^IMCEA/i.test(author.address ?? "")) return null;
  const site = siteInName(name);
  if (site !== null && author.address !== null && site !== author.site) return "address";
  if (mixesScripts(name)) return "letters";
  if (hidden.test(name.slice(0, maxNameLength))) return "hidden";
  if (name === "") return null;
  const { name: ours, domains } = policy.organisation;
  const known = claimedIn(claim).flatMap(({ record }) => [record.name, ...record.aliases, ...record.domains]);
  return [...(ours === null ? [] : [ours]), ...domains, ...known].some((one) => isNamedAfter(name, one))
    ? "name"
    : null;
}

/** Asks: does the display name hold another address or domain, a supplier's name, or mixed letters, while the address is on no record? */
export const displayNameDeceives = defineSignal({
  id: "display-name-deceives",
  group: "sender",
  needs: ["authors", "claim", "policy"],
  suspicious: {
    address: ["name", "address"],
    name: ["name", "address"],
    letters: ["name", "address"],
    hidden: ["name", "address"],
  },
  clear: { honest: [] },
  shown: {
    address: { accuses: { who: "address", note: "showsAnother" } },
    name: { accuses: { who: "address", note: "nameAlone" } },
    letters: { accuses: { who: "address", note: "mixedLetters" } },
    hidden: { accuses: { who: "address", note: "hiddenLetters" } },
  },
  check({ authors, claim, policy }, say) {
    for (const author of outsiders(authors)) {
      // A billing platform writes in its customer's name: platform-sender judges that. A name alone has no address.
      if (author.address === null && author.role !== "outer") continue;
      if (author.onRecord || platformOf(author.domain, policy) !== null) continue;
      const how = deceives(author, claim, policy);
      if (how === null) continue;
      const params = { name: author.name ?? "", address: author.address ?? "" };
      return say.suspicious(how, { params, cause: senderCause(author) });
    }
    return say.clear("honest");
  },
});
