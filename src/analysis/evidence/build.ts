import type { Authentication, Facts } from "../facts";
import { whole, type Gathered, type Reason } from "../gathered";
import type { Header } from "../item";
import { readAuthentication, readExchangeWarnings } from "../parse/authentication";
import { subjectPrefix } from "../parse/prefixes";
import { readThreadHeaders } from "../parse/thread/headers";
import type { Past } from "../past";
import type { Policy } from "../policy";
import type { Records } from "../records";
import { authorsOf, isVouchedFor, onRecordBy } from "./authors";
import { claimOf } from "./claim";
import type { Author, Evidence, Thread, Wants } from "./evidence";
import { habitsOf } from "./habits";
import { imitationsOf } from "./imitations";
import { linkedFiles } from "./linked";
import { passesForAnother, wantsOfImpostor } from "./impostors";
import { isOwnDomain } from "./people";
import { misreadOf, paymentsOf } from "./payments";
import { quotesAgainst } from "./quotes";
import { sentAtOf } from "./sentAt";
import { staffOf } from "./staff";
import { unreadableOf } from "./unreadable";
import { wantsOf } from "./wants";

/** A reply. Outlook begins a Thread-Index in new messages too. */
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

/** Facts, records and policy as the evidence that signals ask for. `now` is any moment of the day of judging. */
export function buildEvidence(facts: Facts, records: Records, policy: Policy, now: Date, past: Past): Evidence {
  const { headers } = facts.item;
  const authentication = "failed" in headers ? headers : readAuthentication(headers.found, policy.trustedAuthservIds);
  const onRecord = onRecordBy(records);
  const said: Wants = {
    ...(facts.languageUnknown ? { unread: true } : {}),
    ...wantsOf(
      facts,
      policy,
      facts.item.from.some(({ address }) => onRecord(address)),
    ),
  };
  const first = authorsOf(facts, records, policy, said, authentication);
  const claim = claimOf(facts, records, first);
  const imitations = imitationsOf(facts, records, policy, first);
  const staff = staffOf(facts, records, policy);
  const paid = (wants: Wants) => paymentsOf(facts, records, policy, claim, first, wants.asksPay || wants.asksChange);
  const poses = passesForAnother(facts, policy, { authors: first, claim, imitations, staff });
  const wants = poses ? wantsOfImpostor(said, facts, paid(said).payments) : said;
  const authors = wants === said ? first : authorsOf(facts, records, policy, wants, authentication);
  const { payments, pairs } = paid(wants);
  const unreadable = [
    ...unreadableOf(facts),
    ...misreadOf(payments),
    ...(wants.asksPay || wants.asksChange ? linkedFiles(facts, wants) : []),
  ];
  const missing = unreadable.map(({ reason }) => reason);
  const documents = unreadable.flatMap(({ kind, reason }) => (kind === "attachment" ? [reason] : []));
  const language: Reason[] = facts.languageUnknown ? [{ code: "languageUnknown" }] : [];
  return {
    item: whole(facts.item),
    policy: whole(policy),
    today: whole(Math.floor(now.getTime() / 86_400_000)),
    sentAt: sentAtOf(facts.item, policy),
    wants:
      "failed" in facts.acts
        ? { failed: facts.acts.failed }
        : { found: wants, missing: [...language, ...facts.acts.missing] },
    authors: whole(authors),
    payments: { found: payments, missing },
    payeePairs: withRecords(records, pairs, missing),
    claim: { found: claim, missing: unreachable(records) },
    imitations: { found: imitations, missing: unreachable(records) },
    thread: whole(threadOf(facts)),
    quotes: whole(quotesAgainst(facts, past)),
    habits: "failed" in headers ? headers : whole(habitsOf(facts, past)),
    phones: whole(facts.phones),
    authentication: stamped(authentication, authors, policy),
    proven: isProven(facts, authentication),
    // Without headers there may be a Reply-To that nobody showed us.
    replyToOnRecord: { found: repliesOnRecord(facts, records), missing: "failed" in headers ? [headers.failed] : [] },
    staff: whole(staff),
    warnings: "failed" in headers ? headers : whole(warningsOf(headers.found)),
    edits: { found: facts.edits, missing: documents },
    disguises: whole(facts.disguises),
    unreadable: whole(unreadable),
  };
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
function stamped(
  authentication: Gathered<Authentication>,
  authors: readonly Author[],
  policy: Policy,
): Gathered<Authentication> {
  const posing = authors.some(({ role, own, domain }) => role === "outer" && !own && isOwnDomain(domain, policy));
  return posing && "failed" in authentication ? whole(unstamped) : authentication;
}

function isProven(facts: Facts, authentication: Gathered<Authentication>): Gathered<boolean> {
  if ("failed" in authentication) return authentication;
  return whole(isVouchedFor(facts, authentication.found));
}

function repliesOnRecord(facts: Facts, records: Records): string[] {
  const onRecord = onRecordBy(records);
  return facts.item.replyTo.flatMap(({ address }) =>
    address !== null && onRecord(address) ? [address.toLowerCase()] : [],
  );
}

function warningsOf(headers: readonly Header[]): string[] {
  const { safety, categories } = readExchangeWarnings(headers);
  return [...safety, ...categories];
}

function unreachable(records: Records): readonly Reason[] {
  return records.state === "notReachable" ? [records.reason] : [];
}
