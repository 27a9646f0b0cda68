import type { Authentication } from "../../facts";
import type { Gathered } from "../../gathered";
import type { Address } from "../../item";
import { siteOf } from "./people";

/** `guessed`: DMARC's best guess without a policy. `lent`: maybe another's. `unproven`: no pass, or overridden failure. */
export type Authenticated = "passed" | "guessed" | "lent" | "unproven" | "failed";

/** By each author's domain (RFC 7489 3.1, RFC 6376 `d=`). @param from From's mailboxes @returns null: no results */
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
