import { paying } from "../../actTraits";
import type { Act, Facts } from "../../facts";
import type { Unread } from "../../item";
import type { Policy } from "../../policy";
import type { Records } from "../../records";
import type { Author, HintedPair, PayeePair, Payment, Request } from "../evidence";
import type { Identity } from "../identity/identity";
import { unasked } from "../clues";
import { knownHosts } from "./knownHosts";
import { linkedFiles } from "./linked";
import { offeredPairsOf } from "../payments/offered";
import { partialPairsOf } from "../payments/partials";
import { judgedPairs, misreadOf, type Payments } from "../payments/payments";
import { authorsOf } from "../identity/authors";
import { isOwnCharge } from "./ownCharge";
import { requestOf } from "../said/request";
import { announcersIn, isCounted, type Announcers } from "./authority";
import { bodyImage, unreadableOf } from "../said/unreadable";

/** The last stage: what is asked, by whom, and what would have to be read to answer it. */
export interface AskedStage {
  readonly request: Request;
  /** Somebody speaks whose announcement counts. */
  readonly hasAuthority: boolean;
  /** A payee on record, our own side, or somebody in the name of one has a hand in it. */
  readonly isOfOurs: boolean;
  readonly authors: readonly Author[];
  readonly pairs: readonly PayeePair[];
  readonly hinted: readonly HintedPair[];
  readonly unreadable: readonly Unread[];
}

/** Tells what a message wants, now that it is known who speaks and where money would go. */
export function askedStage(
  facts: Facts,
  records: Records,
  policy: Policy,
  identity: Identity,
  { payments, pairs }: Payments,
): AskedStage {
  const { senders, isPosing } = identity;
  const scene = { facts, records, policy, identity, payments };
  const announcers = announcersIn(scene);
  const { hasAuthority, isOfOurs } = announcers;
  const counted = countedRequest(facts, policy, identity, announcers);
  const isCharged = counted.asksPay && isOwnCharge(facts, identity, payments, counted, policy);
  const said = isCharged
    ? requestOf(facts, policy, senders, (act) => isCounted(act, announcers) && !paying.has(act.kind))
    : counted;
  const wanted = isPosing ? requestOfImpostor(said, facts, payments) : said;
  let cut = false;
  const report = () => (cut = true);
  const { claim } = identity;
  const mayAsk = wanted.asksChange || wanted.acts.some(({ kind }) => paying.has(kind));
  const offered = mayAsk ? offeredPairsOf(facts, policy, claim, senders.from, report) : [];
  // Marks of a newsletter are the sender's to set: they don't silence a request with a payment page.
  const isLoud = wanted.asksPay || offered.some(({ kind }) => kind === "payPage");
  const request: Request =
    isLoud && !wanted.asksPay ? { ...wanted, intent: wanted.asksChange ? "change" : "pay", asksPay: true } : wanted;
  const isAsking = isLoud || request.asksChange;
  const hinted = [
    ...partialPairsOf(facts, policy, claim, isAsking, senders.from, report),
    ...(isAsking ? offered : []),
  ];
  return {
    request,
    // The sender's own even where nothing is left of the body.
    hasAuthority: hasAuthority(0) || facts.segments.some((_, segment) => hasAuthority(segment)),
    isOfOurs,
    authors: authorsOf(senders, request.acts, report),
    pairs: judgedPairs(pairs, isAsking),
    hinted,
    unreadable: [
      ...unreadableOf(facts),
      ...misreadOf(payments),
      ...unasked(facts),
      ...(isAsking ? [...bodyImage(facts), ...linkedFiles(facts, request, knownHosts(identity, policy))] : []),
      ...(cut ? [{ name: "destinations", reason: { code: "tooMany" } as const }] : []),
    ],
  };
}

/** What the words ask, without the announcements of those who have none to make. */
function countedRequest(facts: Facts, policy: Policy, { said, senders }: Identity, announcers: Announcers): Request {
  const counts = (act: Act) => isCounted(act, announcers);
  return said.acts.every(counts) ? said : requestOf(facts, policy, senders, counts);
}

/** Names an account or wallet for somebody to be paid that no record holds, in what the senders wrote or attached themselves. */
function namesOwn({ kind, role, onRecord, segment }: Payment, facts: Facts): boolean {
  if ((kind !== "account" && kind !== "wallet") || role !== "payee" || onRecord === true) return false;
  return segment === null || segment === 0 || facts.segments[segment]?.role === "forwarded";
}

/** A sender who poses as another and changes a contact, or names their own account, asks for a change, whatever the words. */
function requestOfImpostor(said: Request, facts: Facts, payments: readonly Payment[]): Request {
  const named = payments.find((payment) => namesOwn(payment, facts));
  if (named === undefined || said.asksPay || said.asksChange) {
    const contact = said.acts.some(({ kind }) => kind === "changeContact");
    return contact && !said.asksChange ? { ...said, intent: "change", asksChange: true } : said;
  }
  const act: Act = { kind: "askPay", segment: named.segment ?? 0, quote: named.source.quote, stated: true };
  return { ...said, intent: "change", asksChange: true, acts: [...said.acts, act] };
}
