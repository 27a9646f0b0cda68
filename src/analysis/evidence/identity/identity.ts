import { isGeneric } from "../../../names";
import type { Authentication, Facts } from "../../facts";
import { whole, type Gathered } from "../../gathered";
import { readAuthentication } from "../../parse/authentication";
import type { Policy } from "../../policy";
import type { Records } from "../../records";
import { claimOf } from "./claim";
import type { Claim, Colleague, Imitation, Senders, Request } from "../evidence";
import { imitationsOf } from "./imitations";
import { askingSegments } from "./authors";
import { hostOf, isOwnDomain, quotedPeople } from "../senders/people";
import { someonePoses } from "./posing";
import { sendersOf } from "../senders/senders";
import { requestOf } from "../said/request";

/** The first stage: who speaks, for whom, and what their words ask. Nothing here looks at where money would go. */
export interface Identity {
  readonly authentication: Gathered<Authentication>;
  readonly senders: Senders;
  readonly said: Request;
  readonly claim: Claim;
  readonly imitations: readonly Imitation[];
  readonly staff: readonly Colleague[];
  /** A sender on no record poses as somebody whom we know. */
  readonly isPosing: boolean;
}

/** Matches by likeness don't count. */
function onRecordBy(records: Records): (address: string | null) => boolean {
  const known = new Set<string>();
  if (records.state === "found") {
    for (const { by, clue } of records.matches) if (by === "address" || by === "domain") known.add(clue.toLowerCase());
  }
  return (address) => address !== null && (known.has(address.toLowerCase()) || known.has(hostOf(address) ?? ""));
}

/** People that the message shows are the sender's words: they only ever accuse. A department's name belongs to no person. */
export function staffOf(facts: Facts, records: Records, policy: Policy): readonly Colleague[] {
  const shown = [...facts.item.to, ...facts.item.cc, ...quotedPeople(facts.segments)].flatMap(({ name, address }) =>
    name !== null && address !== null && isOwnDomain(hostOf(address), policy) && !isGeneric(name)
      ? [{ name, email: address }]
      : [],
  );
  const matched = records.state === "found" ? records.matches.map(({ record }) => record) : [];
  const recorded = matched
    .filter(({ kind }) => kind === "staff")
    .flatMap(({ name, emails }) => emails.map((email) => ({ name, email })));
  const { staff } = policy.organisation;
  return recorded.length + shown.length === 0 ? staff : [...staff, ...recorded, ...shown];
}

/** Tells who speaks in a message. */
export function identityOf(facts: Facts, records: Records, policy: Policy): Identity {
  const { headers } = facts.item;
  const authentication = "failed" in headers ? headers : readAuthentication(headers.found, policy.trustedAuthservIds);
  const senders = sendersOf(facts, policy, { authentication, onRecord: onRecordBy(records) });
  const said = requestOf(facts, policy, senders);
  const scene = {
    claim: claimOf(facts, records, senders),
    imitations: imitationsOf(facts, records, policy, senders, askingSegments(said.acts)),
    staff: staffOf(facts, records, policy),
  };
  return { authentication, senders, said, ...scene, isPosing: someonePoses(facts, senders, scene) };
}

const unstamped: Authentication = {
  spf: null,
  dkim: null,
  dmarc: null,
  compauth: null,
  headerFrom: null,
  dkimDomains: [],
  below: false,
  ignored: 0,
};

/** What was stamped. Where a stranger's host used our own domain, that nothing was is a finding and no gap. */
export function stampedOf({ authentication, senders }: Identity): Gathered<Authentication> {
  const isPosing = senders.outer.some(({ own, ownDomain }) => ownDomain && !own);
  return isPosing && "failed" in authentication ? whole(unstamped) : authentication;
}
