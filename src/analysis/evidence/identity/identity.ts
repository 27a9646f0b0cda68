import type { Authentication, Facts } from "../../facts";
import { whole, type Gathered } from "../../gathered";
import { readAuthentication } from "../../parse/authentication";
import type { Policy } from "../../policy";
import type { Records } from "../../records";
import { claimOf } from "./claim";
import type { Claim, Colleague, Imitation, Senders, Request } from "../evidence";
import { imitationsOf } from "./imitations";
import { askingSegments } from "./authors";
import { onRecordBy } from "../senders/onRecord";
import { someonePoses } from "./posing";
import { sendersOf } from "../senders/senders";
import { staffOf } from "./staff";
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
