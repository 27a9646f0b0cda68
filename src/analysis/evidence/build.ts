import type { Facts } from "../facts";
import { whole, type Gathered, type Reason } from "../gathered";
import type { Header } from "../item";
import { once } from "../../names";
import { readExchangeWarnings } from "../parse/authentication";
import { subjectPrefix } from "../parse/prefixes";
import { readThreadHeaders } from "../parse/thread/headers";
import type { Past } from "../past";
import type { Policy } from "../policy";
import type { Records } from "../records";
import type { Evidence, Thread } from "./evidence";
import { habitsOf } from "./history/habits";
import { heldOriginals } from "./history/handedIn";
import { identityOf, stampedOf, type Identity } from "./identity/identity";
import { paymentsOf } from "./payments/payments";
import { quotesAgainst } from "./history/quotes";
import { askedStage } from "./request/askedStage";
import { missedWording } from "./said/missedWording";
import type { Authenticated } from "./senders/authenticated";
import { sentAtOf } from "./sentAt";

/** Outlook begins a Thread-Index in new messages too. */
function belongs(headers: readonly Header[]): boolean {
  const { answered, index } = readThreadHeaders(headers);
  return answered.length > 0 || (index !== null && index.replies > 0);
}

function threadOf(facts: Facts): Thread {
  const { headers, subject } = facts.item;
  const has = "failed" in headers ? null : belongs(headers.found);
  return { isReply: subjectPrefix(subject ?? "").reply, hasThreadHeaders: has, segments: facts.segments };
}

/** Evidence that rests on the supplier list: not there where the list is not. */
function withRecords<T>(records: Records, found: T, missing: readonly Reason[] = []): Gathered<T> {
  if (records.state === "found") return { found, missing };
  return { failed: records.state === "notConfigured" ? { code: "notConfigured" } : records.reason };
}

/** The evidence that signals ask for, each kind computed when first asked for. @param now any moment of the day of judging */
export function buildEvidence(facts: Facts, records: Records, policy: Policy, now: Date, past: Past): Evidence {
  const identity = once(() => identityOf(facts, records, policy));
  const paid = once(() => paymentsOf(facts, records, policy, identity()));
  const asked = once(() => askedStage(facts, records, policy, identity(), paid()));
  const originals = once(() => heldOriginals(facts, past, paid().payments, policy));
  const { headers } = facts.item;
  const missing = once(() => asked().unreadable.map(({ reason }) => reason));
  const documents = once(() =>
    asked().unreadable.flatMap(({ kind, reason }) => (kind === "attachment" ? [reason] : [])),
  );
  return lazily<Evidence>({
    item: () => whole(facts.item),
    policy: () => whole(policy),
    today: () => whole(Math.floor(now.getTime() / 86_400_000)),
    sentAt: () => sentAtOf(facts.item, policy),
    request: () =>
      "failed" in facts.acts
        ? { failed: facts.acts.failed }
        : { found: asked().request, missing: [...unreadWording(facts), ...facts.acts.missing] },
    authority: () => whole(asked().hasAuthority ? (asked().isOfOurs ? "ours" : "asks") : "none"),
    authors: () => whole(asked().authors),
    from: () => whole(identity().senders.from),
    proof: () => proofOf(identity()),
    // Clients that give no headers may hide a Reply-To.
    replyTo: () => ({ found: identity().senders.replyTo, missing: "failed" in headers ? [headers.failed] : [] }),
    payments: () => ({ found: paid().payments, missing: missing() }),
    payeePairs: () => withRecords(records, asked().pairs, missing()),
    hintedPairs: () => withRecords(records, asked().hinted, missing()),
    claim: () => ({ found: identity().claim, missing: unreachable(records) }),
    imitations: () => ({ found: identity().imitations, missing: unreachable(records) }),
    thread: () => whole(threadOf(facts)),
    quotes: () => whole([...quotesAgainst(facts, past), ...originals().flatMap(({ quotes }) => quotes)]),
    originals: () => whole(originals()),
    habits: () => ("failed" in headers ? headers : whole(habitsOf(facts, past))),
    phones: () => whole(facts.phones),
    authentication: () => stampedOf(identity()),
    staff: () => whole(identity().staff),
    warnings: () => ("failed" in headers ? headers : whole(warningsOf(headers.found))),
    edits: () => ({ found: facts.edits, missing: documents() }),
    disguises: () => whole(facts.disguises),
    unreadable: () => whole(asked().unreadable),
  });
}

/** An object whose values are made when they are first asked for, once each. */
function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const lazy = {};
  for (const [key, make] of Object.entries<() => unknown>(makers))
    Object.defineProperty(lazy, key, { get: once(make), enumerable: true });
  return lazy as T;
}

function unreadWording(facts: Facts): readonly Reason[] {
  const missed = missedWording(facts);
  return [
    ...(facts.languageUnknown ? [{ code: "languageUnknown" } as const] : []),
    ...(missed === null ? [] : [{ ...missed, detail: "wording" }]),
  ];
}

function proofOf({ authentication, senders }: Identity): Gathered<Authenticated> {
  return "failed" in authentication ? authentication : whole(senders.from[0]?.authenticated ?? "unproven");
}

function warningsOf(headers: readonly Header[]): string[] {
  const { safety, categories } = readExchangeWarnings(headers);
  return [...safety, ...categories];
}

function unreachable(records: Records): readonly Reason[] {
  return records.state === "notReachable" ? [records.reason] : [];
}
