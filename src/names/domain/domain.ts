import { decode, encode } from "punycode/"; // The slash avoids Node's own deprecated module.
import { tenantSuffixes } from "../data/tenantSuffixes";
import { remembered } from "../memo";
import { publicSuffix } from "./suffix";

const maxHost = 253; // RFC 1035 section 2.3.4, without the trailing dot.
const maxLabel = 63;
const otherDots = /[\u3002\uff0e\uff61]/g; // RFC 3490 section 3.1: these also separate labels.
const ignorable = /\p{Default_Ignorable_Code_Point}/gu;
const asciiLabel = /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/;
const unicodeLabel = /^[\p{L}\p{N}\p{M}_-]+$/u;
const ipv4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** `sub` labels, the registered `name` (one label), and the public or tenant `suffix`. */
export interface HostParts {
  /** Name and suffix. */
  readonly domain: string;
  readonly name: string;
  readonly suffix: string;
  /** Leftmost first. */
  readonly sub: readonly string[];
}

/** Close to UTS 46 for registrable names. */
function mapLabel(label: string): string {
  return label.replace(ignorable, "").normalize("NFKC").toLowerCase().normalize("NFC");
}

/** Null unless it round-trips. */
function decodeLabel(label: string): string | null {
  try {
    const decoded = decode(label.slice("xn--".length));
    const mapped = mapLabel(decoded);
    const sound = mapped === decoded && unicodeLabel.test(decoded) && !asciiLabel.test(decoded);
    return sound && `xn--${encode(decoded)}` === label ? decoded : null;
  } catch {
    return null; // Malformed punycode throws a RangeError.
  }
}

function labelToAscii(written: string): string | null {
  // Nearly every label needs no mapping.
  if (asciiLabel.test(written) && !written.startsWith("xn--")) return written.length <= maxLabel ? written : null;
  const label = mapLabel(written);
  if (label.startsWith("xn--")) return decodeLabel(label) === null ? null : label;
  if (asciiLabel.test(label)) return label.length <= maxLabel ? label : null;
  if (label.length > maxLabel || !unicodeLabel.test(label) || label.startsWith("-") || label.endsWith("-")) return null;
  try {
    const encoded = `xn--${encode(label)}`;
    return encoded.length <= maxLabel && decodeLabel(encoded) === label ? encoded : null;
  } catch {
    return null;
  }
}

/** Lower-case A-labels (RFC 5890) without the trailing dot. Null for anything else, and for A-labels that don't round-trip. */
export const toAscii = remembered(2_000, maxHost, (domain: string): string | null => {
  if (domain.length > 4 * maxHost) return null;
  const host = domain.trim().replace(otherDots, ".").replace(/\.$/, "");
  if (host === "") return null;
  const labels: string[] = [];
  for (const label of host.split(".")) {
    const ascii = labelToAscii(label);
    if (ascii === null) return null;
    labels.push(ascii);
  }
  const ascii = labels.join(".");
  return ascii.length <= maxHost ? ascii : null;
});

/** Host name as displayed: A-labels decoded, except malformed ones. */
export function toUnicode(domain: string): string {
  if (!domain.includes("xn--") && !domain.includes("XN--")) return domain.toLowerCase();
  return domain
    .toLowerCase()
    .split(".")
    .map((label) => (label.startsWith("xn--") ? (decodeLabel(label) ?? label) : label))
    .join(".");
}

/** As mail clients show it: decoded if possible, well-formed or not. */
export function shownLabel(label: string): string {
  const sound = toUnicode(label);
  if (sound !== label || !label.startsWith("xn--")) return sound;
  try {
    const decoded = decode(label.slice("xn--".length));
    return `xn--${encode(decoded)}` === label ? decoded : label;
  } catch {
    return label; // Malformed punycode throws a RangeError.
  }
}

/** The Public Suffix List with its private part, and tenant suffixes. */
function suffixOf(host: string): string | null {
  for (let dot = host.indexOf("."); dot !== -1; dot = host.indexOf(".", dot + 1)) {
    const tail = host.slice(dot + 1);
    if (tenantSuffixes.has(tail)) return tail;
  }
  const suffix = publicSuffix(host, true);
  // Mail from a private suffix itself (uk.com, github.io) comes from its operator.
  return suffix === host ? publicSuffix(host, false) : suffix;
}

/** Null for an address literal, a bare public suffix or no host name. */
export const hostParts = remembered(2_000, maxHost, (host: string): HostParts | null => {
  const ascii = toAscii(host) ?? rawHost(host);
  if (ascii === null || ipv4.test(ascii) || !ascii.includes(".")) return null;
  const suffix = suffixOf(ascii);
  if (suffix === null || suffix === ascii) return null;
  const labels = ascii.slice(0, -suffix.length - 1).split(".");
  const name = labels.pop();
  if (name === undefined || name === "") return null;
  return { domain: `${name}.${suffix}`, name, suffix, sub: labels };
});

/** With malformed labels: the DNS would carry it, so it is kept. */
function rawHost(host: string): string | null {
  const lower = host.trim().toLowerCase().replace(/\.$/, "");
  return lower.length <= maxHost && lower.split(".").every((label) => asciiLabel.test(label)) ? lower : null;
}

/** No DNS holds it, but readers see it: an odd hyphen ("nordwind\u2011spedition.de"), circled letters. Never a genuine domain. */
function shownHost(host: string): string | null {
  if (host.length > maxHost || !/[^\0-\x7f]/.test(host)) return null;
  const labels = host.replace(otherDots, ".").split(".").map(mapLabel);
  const encoded = labels.map((label) => (asciiLabel.test(label) ? label : `xn--${encode(label)}`)).join(".");
  return rawHost(encoded);
}

/** Lower-case A-labels. Tenants (`a.onmicrosoft.com`) are separate. Null for IP addresses, bare suffixes and other text. */
export const registrableDomain = (host: string): string | null => hostParts(host)?.domain ?? null;

/** RFC 7489 section 3.2: the registrable domain, or the host itself without one. */
export const organisationalDomain = (host: string): string => registrableDomain(host) ?? host;

/** Or is the domain itself. Both in lower-case A-labels. */
export const isUnder = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** Lower-case A-labels, or null. Takes the text after the last `@`; tolerates brackets, trailing dots and punctuation. */
export const domainOf = remembered(2_000, 4 * maxHost, (address: string): string | null => {
  const at = address.lastIndexOf("@");
  if (at === -1 || address.length - at > 4 * maxHost) return null;
  const tail = address.slice(at + 1).trim();
  const end = tail.search(/[\s>,;()"'<]/);
  const host = (end === -1 ? tail : tail.slice(0, end)).replace(/^\[|\]$/g, "").replace(/\.{1,9}$/, "");
  return toAscii(host) ?? rawHost(host) ?? shownHost(host);
});
