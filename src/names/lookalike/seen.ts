import { type HostParts, hostParts, shownLabel, toAscii } from "../domain/domain";
import { toLatin } from "./skeleton";

/** A host prepared for comparison: parts, and name as displayed and in Latin letters. */
export interface Seen extends HostParts {
  readonly shown: string;
  readonly latin: string;
  /** A public suffix read as somebody's domain. */
  readonly isSuffix: boolean;
}

/** Minimum letters of a public suffix's first label that may be a name, unlike `co` and `com`. */
const minSuffix = 5;

function ready(parts: HostParts): Seen {
  const shown = shownLabel(parts.name);
  return { ...parts, shown, latin: shown === parts.name ? parts.name : toLatin(shown), isSuffix: false };
}

/** Prepares a known registrable domain, without looking up its suffix. */
export function seeRegistered(domain: string): Seen {
  const dot = domain.indexOf(".");
  return ready({ domain, name: domain.slice(0, dot), suffix: domain.slice(dot + 1), sub: [] });
}

/** Null without a registrable domain. */
export function see(host: string): Seen | null {
  const parts = hostParts(host);
  return parts === null ? null : ready(parts);
}

/** Also under its public suffix: the list holds hashes, so an attacker can find a domain that is mistaken for a suffix. */
export function readings(host: string): readonly Seen[] {
  const seen = see(host);
  const suffix = seen === null ? toAscii(host) : seen.suffix;
  const dot = suffix?.indexOf(".") ?? -1;
  const named = suffix === null || dot < minSuffix ? [] : [{ ...seeRegistered(suffix), isSuffix: true }];
  return seen === null ? named : [seen, ...named];
}
