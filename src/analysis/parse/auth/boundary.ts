import { inverted } from "../../../codecs";
import { registrableDomain } from "../../../names";
import type { Header } from "../../item";
import { readReceived, type Hop } from "./received";

/** Where a message came in from outside. */
export interface Boundary {
  readonly index: number;
  readonly organisations: ReadonlySet<string>;
  readonly exchangeOnline: boolean;
  readonly exchange: boolean;
  /** The organisation that the host which handed it over calls its own. Nothing confirms that. */
  readonly handedOverBy: string | null;
  readonly outside: boolean;
}

const MICROSOFT = "microsoft";
const SAME = inverted({
  [MICROSOFT]: "outlook.com exchangelabs.com office365.com microsoft.com office365.us partner.outlook.cn outlook.cn",
  "pphosted.com": "ppops.net ppe-hosted.com",
});
const EXCHANGE_ONLINE =
  /(?:^|\.)(?:protection\.outlook\.com|prod\.outlook\.com|outlook\.office365\.com|office365\.us|outlook\.cn)$/;
/** Exchange Online's exits: what comes from here comes from another customer of Microsoft's, or from any. */
const EXCHANGE_ONLINE_EXIT = /\.outbound\.protection\.outlook\.(?:com|cn)$/;
const MAX_HOPS = 200;
const none: ReadonlySet<string> = new Set();

/** The Received field where it came in: below, the sender may have written all. `partners` are as internal as we are. */
export function findBoundary(headers: readonly Header[], partners: ReadonlySet<string> = none): Boundary | null {
  const organisations = new Set<string>();
  let last: { index: number; hop: Hop } | null = null;
  let hops = 0;
  for (const [index, { name, value }] of headers.entries()) {
    if (name.toLowerCase() !== "received" || ++hops > MAX_HOPS) continue;
    const hop = readReceived(value);
    const ours = organisationOf(hop.by);
    if (last !== null && !isOurs(hop, ours, organisations)) break;
    if (ours !== null) organisations.add(ours);
    last = { index, hop };
    if (isInternal(hop, ours)) continue;
    const partner = organisationOf(hop.reverse);
    if (partner === null || !partners.has(partner)) break;
    organisations.add(partner);
  }
  if (last === null) return null;
  const { index, hop } = last;
  const exchangeOnline = EXCHANGE_ONLINE.test(hop.by ?? "");
  return {
    index,
    organisations,
    exchangeOnline,
    exchange: exchangeOnline || hop.exchange,
    handedOverBy: organisationOf(hop.from),
    outside: !hop.signedIn && !isInternal(hop, organisationOf(hop.by)),
  };
}

/** The organisation that a host belongs to: its registrable domain, one word for all of some organisation's, or the bare name. */
export function organisationOf(host: string | null): string | null {
  if (host === null || isAddress(host)) return null;
  const domain = registrableDomain(host);
  if (domain === null) return host;
  return SAME.get(domain) ?? domain;
}

function isOurs(hop: Hop, organisation: string | null, known: ReadonlySet<string>): boolean {
  if (hop.by === null) return false;
  if (organisation === null) return isPrivate(hop.by);
  return known.size === 0 || known.has(organisation) || !organisation.includes(".");
}

function isInternal(hop: Hop, ours: string | null): boolean {
  if (hop.by === null) return false;
  if (hop.from === null) return true;
  if (EXCHANGE_ONLINE_EXIT.test(hop.from)) return false;
  if (ours === MICROSOFT)
    return organisationOf(hop.from) === MICROSOFT && (hop.ip === null || isPrivate(hop.ip) || isMicrosofts(hop.ip));
  if (hop.ip !== null && isPrivate(hop.ip)) return true;
  const theirs = organisationOf(hop.ip === null ? hop.from : hop.reverse);
  return theirs !== null && theirs === ours;
}

function isAddress(host: string): boolean {
  return host.includes(":") || /^\[?\d{1,3}(?:\.\d{1,3}){3}\]?$/.test(host);
}

/** Loopback, private, link-local and shared address space: RFC 1918, RFC 6598, RFC 3927, RFC 4193, RFC 4291. */
function isPrivate(address: string): boolean {
  const bare = address.replace(/[[\]]/g, "").replace(/^ipv6:/, "");
  if (
    /^(?:10|127)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(
      bare,
    )
  )
    return true;
  return /^(?:::1|0{0,4}(?::0{0,4}){6}:0{0,3}1|fe[89ab][0-9a-f]:.{0,40}|f[cd][0-9a-f]{2}:.{0,40})$/.test(bare);
}

/** Exchange Online's own networks between its servers: 2603:1000::/24 and 2a01:111::/32. */
function isMicrosofts(address: string): boolean {
  return /^2603:10[0-9a-f]{2}:|^2a01:111:/.test(address);
}
