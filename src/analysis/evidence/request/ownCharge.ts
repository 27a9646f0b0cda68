import { isGeneric, organisationalDomain } from "../../../names";
import type { Facts, Link } from "../../facts";
import { addressesIn, isBare, isElsewhere } from "../../parse/destinations/offered";
import { saysPaying } from "../../parse/destinations/phrases";
import { unwrapped } from "../../parse/destinations/url";
import type { Policy } from "../../policy";
import type { Payment, Request, Sender } from "../evidence";
import type { Identity } from "../identity/identity";
import { platformOf } from "../identity/imitations";

/** That money was taken already, in the languages whose words for it say nothing of what is still to be paid. */
const taken =
  /\bcharged\b|\bamount paid\b|\binvoice paid\b|payment (?:received|successful)|abgebucht|belastet|prélevé|débité|cobrado|cargado|addebitat|afgeschreven|debitado|pobran|debiterat|trukket|veloitettu|stržen/iu;

/** They show the platform's own name without a customer's: "Adobe Billing", not "Kestrel IT via Xero". */
function isPlatformsName({ name, address }: Sender, platform: string): boolean {
  const site = organisationalDomain(address?.slice(address.lastIndexOf("@") + 1) ?? "");
  const own = `${platform} ${site.split(".", 1)[0] ?? ""}`.toLowerCase().split(/\s+/);
  const words = (name ?? "").toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words.every((word) => word === "" || own.includes(word) || isGeneric(word));
}

/** It leads to the platform, or where every letter does, and its words don't say that one pays there. */
function isHarmless({ text, target }: Link, platform: string, policy: Policy): boolean {
  return leadsTo(target, platform, policy) && !isBare(text) && !saysPaying(text);
}

/** An address of the platform, or one that every letter has; a mailbox only if it is the platform's. */
function leadsTo(target: string, platform: string, policy: Policy): boolean {
  const host = unwrapped(target)?.host ?? /^mailto:[^?]{0,200}@([^?@]{1,200})/i.exec(target)?.[1]?.toLowerCase();
  return host === undefined || platformOf(host, policy) === platform || isElsewhere(host);
}

/** A bill that its platform has charged already: the sender is proven, and nothing leads to anybody who could be paid or rung. */
export function isOwnCharge(
  { segments, links, phones }: Facts,
  { senders, claim, isPosing }: Identity,
  payments: readonly Payment[],
  said: Request,
  policy: Policy,
): boolean {
  const [author, ...more] = senders.from;
  const platform = author?.authenticated === "passed" ? platformOf(author.domain, policy) : null;
  if (author === undefined || platform === null || more.length > 0 || senders.replyTo.length > 0) return false;
  if (claim.state !== "none" || isPosing || said.asksChange || !isPlatformsName(author, platform)) return false;
  const lines = segments[0]?.lines ?? [];
  return (
    segments.length === 1 &&
    phones.length === 0 &&
    !payments.some(({ role }) => role === "payee") &&
    links.every((link) => isHarmless(link, platform, policy)) &&
    lines.every((line) => addressesIn(line).every((address) => leadsTo(address, platform, policy))) &&
    (said.acts.some(({ kind, segment }) => kind === "report" && segment === 0) ||
      lines.some((line) => taken.test(line)))
  );
}
