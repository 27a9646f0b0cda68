import { registrableDomain } from "../../../names";
import type { Authentication, Facts } from "../../facts";
import type { Gathered } from "../../gathered";
import type { Address } from "../../item";
import { cameFromOutside } from "../../parse/authentication";
import type { Policy } from "../../policy";
import type { Sender, Senders } from "../evidence";
import { hostOf, isOpenDomain, isOwnDomain, siteOf } from "./people";
import { authenticator, type Authenticated } from "./authenticated";
import { ownSideOf, type OwnParticipants } from "./ownSide";

/** What is known before it's asked who a sender is. */
export interface Known {
  readonly authentication: Gathered<Authentication>;
  readonly onRecord: (address: string | null) => boolean;
}

/** Our servers found a failure, lent another's proof, or took it from a stranger's host that may not speak for the domain. */
function isForged(
  { item: { headers } }: Facts,
  authentication: Gathered<Authentication>,
  proof: Authenticated | null,
): boolean {
  if (proof === "failed" || proof === "lent") return true;
  if ("failed" in headers || !cameFromOutside(headers.found)) return false;
  if ("failed" in authentication || authentication.found.below) return true;
  return proof !== "passed" && proof !== "guessed";
}

/** Nothing authenticates Sender (RFC 5322 section 3.6.2), so it's worth what the best of the authors is. */
function bestOf(proofs: readonly (Authenticated | null)[]): Authenticated | null {
  return (["failed", "passed", "guessed", "unproven"] as const).find((one) => proofs.includes(one)) ?? null;
}

/** The author of a quoted or forwarded message is the one that its header claims. */
export function sendersOf(facts: Facts, policy: Policy, { authentication, onRecord }: Known): Senders {
  const { from, sender, replyTo } = facts.item;
  const proofOf = authenticator(authentication, from);
  const proofs = from.map(({ address }) => proofOf(address));
  const own = ownSideOf(facts, policy, proofs.includes("lent"));
  const make = (person: Address, role: Sender["role"], segment: number, proof: Authenticated | null): Sender => {
    const host = hostOf(person.address);
    // "Name@NOTES" is no address that anybody could write to or from outside.
    const domain = host !== null && registrableDomain(host) !== null ? host : null;
    const forged = role === "outer" && isForged(facts, authentication, proof);
    return {
      ...person,
      role,
      domain,
      site: siteOf(person.address),
      segment,
      authenticated: proof,
      ownDomain: isOwnDomain(domain, policy),
      own: (isOwnDomain(domain, policy) && !forged) || isNamed(own, person, segment),
      onRecord: onRecord(person.address),
      freemail: isOpenDomain(domain, policy),
    };
  };
  const authors = from.map((person, index) => make(person, "outer", 0, proofs[index] ?? null));
  return {
    from: authors,
    outer: [...authors, ...(sender === null ? [] : [make(sender, "outer", 0, bestOf(proofs))])],
    replyTo: replyTo.map((person) => make(person, "replyTo", 0, null)),
    within: facts.segments.flatMap(({ role, from: author }, index) =>
      index === 0 || author === null ? [] : [make(author, role === "forwarded" ? "forwarded" : "quoted", index, null)],
    ),
    ownSide: own,
  };
}

/** Outlook shows colleagues by their names alone. Below an outsider's text a bare name may be anybody's. */
function isNamed(own: OwnParticipants, person: Address, segment: number): boolean {
  return person.address === null && segment > 0 && (own.wrote || own.isAnswered(segment)) && own.isOurs(person);
}
