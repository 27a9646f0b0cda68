import { decode, encode } from "punycode/"; // the slash keeps Node from its own deprecated module
import { tenantSuffixes } from "../data/tenantSuffixes";
import { remembered } from "../memo";
import { publicSuffix } from "./suffix";

const longestHost = 253; // RFC 1035 section 2.3.4, without the trailing dot
const longestLabel = 63;
const otherDots = /[\u3002\uff0e\uff61]/g; // RFC 3490 section 3.1: also separate labels
const ignorable = /\p{Default_Ignorable_Code_Point}/gu;
const asciiLabel = /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/;
const unicodeLabel = /^[\p{L}\p{N}\p{M}_-]+$/u;
const ipv4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** A host taken apart: `sub` labels, the registered `name` (one label), and the public or tenant `suffix` behind it. */
export interface HostParts {
  /** The registrable domain: name and suffix. */
  readonly domain: string;
  readonly name: string;
  readonly suffix: string;
  /** Labels left of the name, leftmost first. */
  readonly sub: readonly string[];
}

/** Width, case and composition folded and invisible characters dropped, near enough to UTS 46 for what can be registered. */
function mapLabel(label: string): string {
  return label.replace(ignorable, "").normalize("NFKC").toLowerCase().normalize("NFC");
}

/** The Unicode form of an A-label, or null where it does not survive the way there and back. */
function decodeLabel(label: string): string | null {
  try {
    const decoded = decode(label.slice("xn--".length));
    const mapped = mapLabel(decoded);
    const sound = mapped === decoded && unicodeLabel.test(decoded) && !asciiLabel.test(decoded);
    return sound && `xn--${encode(decoded)}` === label ? decoded : null;
  } catch {
    return null; // punycode throws a RangeError on what is no punycode
  }
}

function labelToAscii(written: string): string | null {
  // Nearly every label: nothing to map.
  if (asciiLabel.test(written) && !written.startsWith("xn--")) return written.length <= longestLabel ? written : null;
  const label = mapLabel(written);
  if (label.startsWith("xn--")) return decodeLabel(label) === null ? null : label;
  if (asciiLabel.test(label)) return label.length <= longestLabel ? label : null;
  if (label.length > longestLabel || !unicodeLabel.test(label) || label.startsWith("-") || label.endsWith("-"))
    return null;
  try {
    const encoded = `xn--${encode(label)}`;
    return encoded.length <= longestLabel && decodeLabel(encoded) === label ? encoded : null;
  } catch {
    return null;
  }
}

/**
 * A host name in lower-case A-labels (RFC 5890), without the dot at its end.
 * Null for what is no host name, and for an A-label that does not survive decoding and encoding.
 */
export const toAscii = remembered(2_000, longestHost, (domain: string): string | null => {
  if (domain.length > 4 * longestHost) return null;
  const host = domain.trim().replace(otherDots, ".").replace(/\.$/, "");
  if (host === "") return null;
  const labels: string[] = [];
  for (const label of host.split(".")) {
    const ascii = labelToAscii(label);
    if (ascii === null) return null;
    labels.push(ascii);
  }
  const ascii = labels.join(".");
  return ascii.length <= longestHost ? ascii : null;
});

/** A host name as a person sees it: A-labels decoded. A label that is no sound A-label stays as it stands. */
export function toUnicode(domain: string): string {
  if (!domain.includes("xn--") && !domain.includes("XN--")) return domain.toLowerCase();
  return domain
    .toLowerCase()
    .split(".")
    .map((label) => (label.startsWith("xn--") ? (decodeLabel(label) ?? label) : label))
    .join(".");
}

/** A label as a mail client shows it: decoded where anything can be, sound or not. */
export function shownLabel(label: string): string {
  const sound = toUnicode(label);
  if (sound !== label || !label.startsWith("xn--")) return sound;
  try {
    const decoded = decode(label.slice("xn--".length));
    return `xn--${encode(decoded)}` === label ? decoded : label;
  } catch {
    return label; // punycode throws a RangeError on what is no punycode
  }
}

/** The suffix under which somebody registers: the Public Suffix List with its private part, and tenant suffixes. */
function suffixOf(host: string): string | null {
  for (let dot = host.indexOf("."); dot !== -1; dot = host.indexOf(".", dot + 1)) {
    const tail = host.slice(dot + 1);
    if (tenantSuffixes.has(tail)) return tail;
  }
  const suffix = publicSuffix(host, true);
  // Mail from a private suffix itself (uk.com, github.io) comes from the company that runs it.
  return suffix === host ? publicSuffix(host, false) : suffix;
}

/** A host taken apart, or null for an address literal, a public suffix alone or what is no host name. */
export const hostParts = remembered(2_000, longestHost, (host: string): HostParts | null => {
  const ascii = toAscii(host) ?? rawHost(host);
  if (ascii === null || ipv4.test(ascii) || !ascii.includes(".")) return null;
  const suffix = suffixOf(ascii);
  if (suffix === null || suffix === ascii) return null;
  const labels = ascii.slice(0, -suffix.length - 1).split(".");
  const name = labels.pop();
  if (name === undefined || name === "") return null;
  return { domain: `${name}.${suffix}`, name, suffix, sub: labels };
});

/** Lower-case ASCII host that isn't sound in every label: the DNS would carry it all the same, so it isn't dropped. */
function rawHost(host: string): string | null {
  const lower = host.trim().toLowerCase().replace(/\.$/, "");
  return lower.length <= longestHost && lower.split(".").every((label) => asciiLabel.test(label)) ? lower : null;
}

/**
 * A host that no DNS holds and that a reader sees all the same: "nordwind\u2011spedition.de" with another hyphen, or circled
 * letters. Each label is encoded as it stands, so that it is nobody's own domain and can still be compared with one.
 */
function shownHost(host: string): string | null {
  if (host.length > longestHost || !/[^\0-\x7f]/.test(host)) return null;
  const labels = host.replace(otherDots, ".").split(".").map(mapLabel);
  const encoded = labels.map((label) => (asciiLabel.test(label) ? label : `xn--${encode(label)}`)).join(".");
  return rawHost(encoded);
}

/**
 * What somebody registered: `mail.nordwind.co.uk` gives `nordwind.co.uk`. Lower-case A-labels. Two tenants of one host
 * (`a.onmicrosoft.com`, `b.onmicrosoft.com`) are two. Null for addresses of numbers, suffixes alone and what is no host.
 */
export function registrableDomain(host: string): string | null {
  return hostParts(host)?.domain ?? null;
}

/**
 * Whose a host is, to be compared with others' (RFC 7489 section 3.2): its registrable domain, or the host itself where it has
 * none, as a public suffix and a name without a dot have not.
 */
export function organisationalDomain(host: string): string {
  return registrableDomain(host) ?? host;
}

/** Whether a host is a domain or below it. Both in lower-case A-labels. */
export const isUnder = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/**
 * The host of `local@domain` in lower-case A-labels, or null where there is none. Takes the text behind the last `@`
 * and forgives angle brackets, a dot or punctuation at the end, and the square brackets of an address literal.
 */
export const domainOf = remembered(2_000, 4 * longestHost, (address: string): string | null => {
  const at = address.lastIndexOf("@");
  if (at === -1 || address.length - at > 4 * longestHost) return null;
  const tail = address.slice(at + 1).trim();
  const end = tail.search(/[\s>,;()"'<]/);
  const host = (end === -1 ? tail : tail.slice(0, end)).replace(/^\[|\]$/g, "").replace(/\.{1,9}$/, "");
  return toAscii(host) ?? rawHost(host) ?? shownHost(host);
});
