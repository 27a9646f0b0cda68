import { type HostParts, hostParts, shownLabel, toAscii } from "../domain/domain";
import { toLatin } from "./skeleton";

/** A host made ready for comparing: its parts, its name as people see it and as Latin letters. */
export interface Seen extends HostParts {
  readonly shown: string;
  readonly latin: string;
  /** A public suffix, read as if it were somebody's domain. */
  readonly isSuffix: boolean;
}

/** Letters of a public suffix's first label that may be a name: `co` and `com` of co.uk and com.au are none. */
const shortestSuffix = 5;

function ready(parts: HostParts): Seen {
  const shown = shownLabel(parts.name);
  return { ...parts, shown, latin: shown === parts.name ? parts.name : toLatin(shown), isSuffix: false };
}

/** Prepares what is known to be a registrable domain: nobody need look its suffix up. */
export function seeRegistered(domain: string): Seen {
  const dot = domain.indexOf(".");
  return ready({ domain, name: domain.slice(0, dot), suffix: domain.slice(dot + 1), sub: [] });
}

/** Prepares a host for `trickBetween`; null where there is no registrable domain. */
export function see(host: string): Seen | null {
  const parts = hostParts(host);
  return parts === null ? null : ready(parts);
}

/**
 * A host prepared as each of the domains that it may belong to. Beside the registrable domain that is its public suffix, if it
 * has several labels: the list of suffixes holds hashes, and whoever searches long enough finds a domain of their own that is
 * taken for one.
 */
export function readings(host: string): readonly Seen[] {
  const seen = see(host);
  const suffix = seen === null ? toAscii(host) : seen.suffix;
  const dot = suffix?.indexOf(".") ?? -1;
  const named = suffix === null || dot < shortestSuffix ? [] : [{ ...seeRegistered(suffix), isSuffix: true }];
  return seen === null ? named : [seen, ...named];
}
