import { registrableDomain } from "../../names";
import type { Authentication, Facts } from "../facts";
import type { Gathered } from "../gathered";
import { cameFromOutside } from "../parse/authentication";
import type { Address } from "../item";
import type { Policy } from "../policy";
import type { Records } from "../records";
import type { Author, Wants } from "./evidence";
import { ourSideOf } from "./ours";
import { hostOf, isOpenDomain, isOwnDomain, siteOf } from "./people";

/** Authors kept of one message. */
const most = 100;

const asking = new Set([
  "askPay",
  "refund",
  "changeBank",
  "changePayroll",
  "changeContact",
  "divertContact",
  "askLedger",
]);

/** Our own side's servers say that the sender is not who its From says. */
function isForged(authentication: Gathered<Authentication>): boolean {
  if ("failed" in authentication) return false;
  const { dmarc, compauth } = authentication.found;
  return dmarc === "fail" || compauth === "fail";
}

/**
 * Our own side's servers vouch for the sender's domain: DMARC, compauth or an aligned DKIM signature passed. Never beside a
 * failure, nor where DMARC's was overridden.
 */
export function isVouchedFor(facts: Facts, { dmarc, compauth, dkim, dkimDomains }: Authentication): boolean {
  if (dmarc === "fail" || dmarc === "policy" || compauth === "fail") return false;
  const site = siteOf(facts.item.from[0]?.address ?? null);
  const signed = dkim === "pass" && dkimDomains.some((domain) => siteOf(`@${domain}`) === site);
  return dmarc === "pass" || compauth === "pass" || signed;
}

/** The message came from a stranger's host, and nothing says that the host may speak for the sender's domain. */
function isStranger(facts: Facts, authentication: Gathered<Authentication>): boolean {
  const { headers } = facts.item;
  if ("failed" in headers || !cameFromOutside(headers.found)) return false;
  if ("failed" in authentication || authentication.found.below) return true;
  return !isVouchedFor(facts, authentication.found) && authentication.found.dmarc !== "bestguesspass";
}

/** An address, or its domain, that stands on a record. Matches by likeness don't count. */
export function onRecordBy(records: Records): (address: string | null) => boolean {
  const known = new Set<string>();
  if (records.state === "found") {
    for (const { by, clue } of records.matches) if (by === "address" || by === "domain") known.add(clue.toLowerCase());
  }
  return (address) => address !== null && (known.has(address.toLowerCase()) || known.has(hostOf(address) ?? ""));
}

/** Everybody whose words ask, and the outer sender in any case. */
export function authorsOf(
  facts: Facts,
  records: Records,
  policy: Policy,
  wants: Wants,
  authentication: Gathered<Authentication>,
): readonly Author[] {
  const onRecord = onRecordBy(records);
  const forged = isForged(authentication) || isStranger(facts, authentication);
  const asks = new Set(wants.acts.filter(({ kind }) => asking.has(kind)).map(({ segment }) => segment));
  const letterAsks = [...asks].some((segment) => segment >= facts.segments.length);
  const ours = ourSideOf(facts, policy);
  /** Outlook shows colleagues by their names alone. Below an outsider's text a bare name may be anybody's. */
  const isNamed = (person: Address, segment: number): boolean =>
    person.address === null && segment > 0 && (ours.outer || ours.isAnswered(segment)) && ours.isOurs(person);
  const author = ({ name, address }: Address, role: Author["role"], segment: number): Author => {
    const host = hostOf(address);
    // "Name@NOTES" is no address that anybody could write to or from outside.
    const domain = host !== null && registrableDomain(host) !== null ? host : null;
    return {
      name,
      address,
      role,
      domain,
      segment,
      own: (isOwnDomain(domain, policy) && !(role === "outer" && forged)) || isNamed({ name, address }, segment),
      onRecord: onRecord(address),
      freemail: isOpenDomain(domain, policy),
      asks: asks.has(segment) || (letterAsks && role !== "quoted"),
    };
  };
  const outer = [...facts.item.from, ...(facts.item.sender === null ? [] : [facts.item.sender])];
  const all = outer.map((person) => author(person, "outer", 0));
  for (const [index, { role, from }] of facts.segments.entries()) {
    if (index === 0 || from === null) continue;
    if (role === "forwarded") all.push(author(from, "forwarded", index));
    else if (asks.has(index)) all.push(author(from, "quoted", index));
  }
  // Who quotes somebody's request under a text of his own asks it too.
  const leaning = asks.size > 0 || letterAsks;
  return all.slice(0, most).map((one) => (one.role === "outer" && leaning ? { ...one, asks: true } : one));
}
