import { sameAccount } from "../../../accounts";
import { domainOf, isSharedDomain, isUnder, organisationalDomain } from "../../../names";
import type { Segment } from "../../facts";
import type { Address } from "../../item";
import type { Policy } from "../../policy";
import type { Destination } from "../../terms";

/** Whether an account is one of our own. */
export function isOurAccount({ account }: Pick<Destination, "account">, { organisation }: Policy): boolean {
  return account !== null && organisation.accounts.some((own) => sameAccount(own, account));
}

/** Lower case A-label; null where the address has none. */
export function hostOf(address: string | null): string | null {
  return address === null ? null : domainOf(address);
}

/** Addresses that somebody shows in place of a name, or before the @ of their own: what a reader takes them for. */
export function shownAddresses({ name, address }: Address): string[] {
  const local = address?.slice(0, address.lastIndexOf("@")) ?? "";
  return `${name ?? ""} ${local}`
    .split(/[\s<>()[\]"',;:|]+/)
    .filter((word) => word.includes("@") && domainOf(word) !== null)
    .map((word) => word.toLowerCase());
}

/** "nordwind.spedition" speaks for Nordwind Spedition. Empty for a lone word of the shown name, or at a company's own domain. */
export function localName({ name, address }: Address): string {
  const local =
    address
      ?.slice(0, Math.max(0, address.lastIndexOf("@")))
      .replace(/[._+\d-]+/g, " ")
      .trim() ?? "";
  if (local.includes(" ")) return local;
  const host = hostOf(address);
  const open = host !== null && isSharedDomain(host);
  return open && !(name ?? "").toLowerCase().includes(local.toLowerCase()) ? local : "";
}

/** The registrable domain of an address. */
export function siteOf(address: string | null): string | null {
  const host = hostOf(address);
  return host === null ? null : organisationalDomain(host);
}

/** Whether one domain is, or lies under, one of ours. */
export function isOwnDomain(host: string | null, policy: Policy): boolean {
  if (host === null) return false;
  return policy.organisation.domains.some((own) => isUnder(host, own));
}

/** A domain where anybody can have a mailbox: webmail, disposable, or named so by the policy. */
export function isOpenDomain(host: string | null, policy: Policy): boolean {
  if (host === null) return false;
  const site = organisationalDomain(host);
  return isSharedDomain(site) || policy.freemailDomains.some((domain) => host === domain || site === domain);
}

/** Two mailboxes are the same when their addresses are, whatever the case (RFC 5321 lets the domain's case vary; people vary all of it). */
export function sameAddress(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
}

/** By the headers of the messages quoted behind segment `after`. */
export function quotedPeople(segments: readonly Segment[], after = 0): Address[] {
  return segments
    .filter((segment, index) => index > after && segment.role !== "new")
    .flatMap(({ from, to, cc }) => [...(from === null ? [] : [from]), ...to, ...cc]);
}
