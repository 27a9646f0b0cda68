import type { Authentication } from "../../facts";
import type { Gathered } from "../../gathered";
import type { Address } from "../../item";
import { siteOf } from "./people";

/**
 * What our own side's servers said of one author of a message.
 * - `passed`: DMARC or compauth passed for this author's domain, or a DKIM signature of it did.
 * - `guessed`: DMARC's best guess for a domain without a policy passed: no proof, and no failure.
 * - `lent`: what passed is, or may be, another author's.
 * - `unproven`: nothing passed for this author, or a failure was overridden.
 * - `failed`: DMARC or compauth failed.
 */
export type Authenticated = "passed" | "guessed" | "lent" | "unproven" | "failed";

/**
 * Judges each author by the domain that the results are about (RFC 7489 section 3.1: `header.from`; RFC 6376: `d=`). A
 * message may name several authors (RFC 5322 section 3.6.2), of whom a server authenticates one.
 * @param from the authors: the mailboxes of From
 * @returns null where nothing is known: no results, or none that count
 */
export function authenticator(
  authentication: Gathered<Authentication>,
  from: readonly Address[],
): (author: string | null) => Authenticated | null {
  if ("failed" in authentication) return () => null;
  const { dmarc, compauth, dkim, dkimDomains, headerFrom } = authentication.found;
  if (dmarc === "fail" || compauth === "fail") return () => "failed";
  if (dmarc === "policy") return () => "unproven";
  const passed = dmarc === "pass" || compauth === "pass";
  const signed = new Set(dkim === "pass" ? dkimDomains.map((domain) => siteOf(`@${domain}`)) : []);
  const sites = new Set(from.map(({ address }) => siteOf(address)));
  const about = headerFrom === null ? null : siteOf(`@${headerFrom}`);
  const isAbout = (site: string | null): boolean => (about === null ? sites.size === 1 : site === about);
  return (author) => {
    const site = siteOf(author);
    if (site !== null && signed.has(site)) return "passed";
    if (!passed && dmarc !== "bestguesspass") return "unproven";
    if (isAbout(site)) return passed ? "passed" : "guessed";
    return sites.size > 1 ? "lent" : "unproven";
  };
}
