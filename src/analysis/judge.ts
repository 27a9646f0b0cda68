import { buildEvidence } from "./evidence/build";
import type { Claim, Evidence } from "./evidence/evidence";
import type { Facts } from "./facts";
import { foundOr, type Reason } from "./gathered";
import type { Unread } from "./item";
import { namesAmount } from "./parse/amounts";
import { isInvoiceName } from "./parse/papers";
import { nothingKnown, type Past } from "./past";
import { peopleOf } from "./people";
import type { Policy } from "./policy";
import type { Records } from "./records";
import type { ClaimedSupplier, Gate, JudgedDestination, Report } from "./report";
import { signals } from "./signals";
import { runSignal } from "./signals/run";
import { dayOf } from "./signals/shared";
import { strengthsOf } from "./verdict/policy";
import { verdictOf } from "./verdict/verdict";

function gatesOf(facts: Facts, records: Records, evidence: Evidence): Gate[] {
  const gates: Gate[] = [];
  const reasons = foundOr(evidence.unreadable, []).map(({ reason }) => reason.code);
  const pending = reasons.filter((code) => code === "notReadYet");
  if (pending.length > 0) gates.push({ kind: "stillReading", reasons: pending });
  if (reasons.length > pending.length) gates.push({ kind: "destinationsUnreadable", reasons });
  if (records.state === "notReachable") gates.push({ kind: "recordsNotReachable", reasons: [records.reason.code] });
  if (facts.languageUnknown) gates.push({ kind: "languageUnknown", reasons: ["languageUnknown"] });
  if (isAmbiguous(evidence)) gates.push({ kind: "severalSuppliers", reasons: ["severalFit"] });
  return gates;
}

function claimState(evidence: Evidence): Claim | null {
  return "failed" in evidence.claim ? null : evidence.claim.found;
}

/** Several suppliers fit, and not each destination is named for one of them. */
function isAmbiguous(evidence: Evidence): boolean {
  const payments = foundOr(evidence.payments, []).filter(({ role }) => role === "payee");
  const settled = payments.length > 0 && payments.every(({ payee }) => payee !== null);
  return claimState(evidence)?.state === "several" && !settled;
}

function suppliersOf(claim: Claim | null): Pick<Report, "supplier" | "otherSuppliers" | "record"> {
  const named = ({
    record,
    matchedBy,
  }: {
    record: { id: string; name: string };
    matchedBy: ClaimedSupplier["matchedBy"];
  }) => ({
    id: record.id,
    name: record.name,
    matchedBy,
  });
  if (claim === null || claim.state === "none") return { supplier: null, otherSuppliers: [], record: null };
  if (claim.state === "several") return { supplier: null, otherSuppliers: claim.candidates.map(named), record: null };
  const { claimed, others } = claim;
  return { supplier: named(claimed), otherSuppliers: others.map(named), record: claimed.record };
}

function callBackOf(claim: Claim | null, policy: Policy, now: Date): string | null {
  if (claim?.state !== "matched") return null;
  const { phones, phoneChangedOn } = claim.claimed.record;
  const changed = dayOf(phoneChangedOn);
  const recent = changed !== null && Math.floor(now.getTime() / 86_400_000) - changed <= policy.coolOffDays;
  return recent ? null : (phones[0] ?? null);
}

/** What was not read, and pictures that turned out to be misread when they were held against the records. */
function unreadBy({ unread }: Facts, { unreadable }: Evidence): readonly Unread[] {
  const misread = foundOr(unreadable, []).filter(({ name, reason: { code } }) => {
    return code === "picturesNotRead" && !unread.some((one) => one.name === name && one.reason.code === code);
  });
  return misread.length === 0 ? unread : [...unread, ...misread];
}

/** A destination agrees with a record and none disagrees, or a known supplier writes from an address on its record. */
function isKnown(evidence: Evidence): boolean {
  const pairs = foundOr(evidence.payeePairs, []);
  const claim = claimState(evidence);
  const writes =
    claim?.state === "matched" &&
    claim.claimed.matchedBy.some((kind) => kind === "sender-address" || kind === "sender-domain");
  return writes || (pairs.length > 0 && pairs.every(({ held }) => held));
}

/** Bounds that a sender reaches on purpose: what he asks may stand beyond. */
const bounds = new Set<Reason["code"]>(["tooLarge", "tooMany", "tooDeep"]);

/** The body was not read, or not to its end, or is in a language that is not read: a known supplier's, or beside an account or an unread file. */
function isUnread(facts: Facts, evidence: Evidence): boolean {
  return (
    "failed" in facts.item.bodies ||
    facts.unread.some(({ kind, name, reason }) => kind === undefined && name === "body" && bounds.has(reason.code)) ||
    // A file without a single header field may be anything: a list, a web page, the torn half of a message.
    facts.unread.some(
      ({ kind, name, reason }) => kind === undefined && name === "headers" && reason.code === "damaged",
    ) ||
    (facts.languageUnknown &&
      (foundOr(facts.destinations, []).length > 0 || withDocument(evidence) || isKnown(evidence)))
  );
}

/** A supplier speaks of an amount, reports no payment, and sends a document that was not read: that may ask for it. */
function leavesToDocument(facts: Facts, evidence: Evidence): boolean {
  if (!isKnown(evidence) || !namesAmount(facts.segments[0]?.lines ?? [])) return false;
  const reported = foundOr(facts.acts, []).some(({ kind }) => kind === "report");
  return (
    !reported && foundOr(evidence.unreadable, []).some(({ kind, name }) => kind !== undefined && !picture.test(name))
  );
}

/** What it asks will be known once a file is read. */
function isAwaited(facts: Facts, evidence: Evidence): boolean {
  const isReading = foundOr(evidence.unreadable, []).some(
    ({ name, reason }) => reason.code === "notReadYet" && isInvoiceName(name),
  );
  return isReading || leavesToDocument(facts, evidence);
}

const picture = /\.(?:bmp|gif|heic|jpe?g|png|tiff?|webp)$/i;

/**
 * A document that was not read: what the text beside it asks decides. People send each other too many pictures to ask of
 * each; from a supplier, one may be the invoice.
 */
function withDocument(evidence: Evidence): boolean {
  const fromSupplier = isKnown(evidence);
  return foundOr(evidence.unreadable, []).some(
    ({ kind, name }) => kind !== undefined && (fromSupplier || !picture.test(name)),
  );
}

function rows(evidence: Evidence): JudgedDestination[] {
  return foundOr(evidence.payments, []).map(
    ({ kind, account, value, bic, holder, country, valid, source, role, onRecord, owner, payee }) => ({
      kind,
      account,
      value,
      bic,
      holder,
      country,
      valid,
      source,
      role,
      onRecord,
      owner,
      payee,
    }),
  );
}

/**
 * Judges facts against the records under a policy. Pure: the same input gives the same report. `now` is the moment of
 * judging (for ages and cool-offs), `past` what is known of earlier messages. Never throws for what a message holds; a signal that fails says `cannotTell`.
 */
export function judge(facts: Facts, records: Records, policy: Policy, now: Date, past: Past = nothingKnown): Report {
  const evidence = buildEvidence(facts, records, policy, now, past);
  const strengthOf = strengthsOf(policy);
  const findings = signals.map((signal) => runSignal(signal, evidence, strengthOf));
  const gates = gatesOf(facts, records, evidence);
  const { intent, asksPay } = foundOr(evidence.wants, {
    intent: "none" as const,
    asksPay: false,
    asksChange: false,
    acts: [],
  });
  const { unknownSupplier } = policy;
  const { id, subject, from, date } = facts.item;
  return {
    message: { id, subject, from: from[0] ?? null, date },
    verdict: verdictOf({
      findings,
      intent,
      asksPay,
      gates,
      known: isKnown(evidence),
      unreadBody: isUnread(facts, evidence),
      awaited: isAwaited(facts, evidence),
      unknownSupplier,
    }),
    intent,
    ...suppliersOf(claimState(evidence)),
    callBack: callBackOf(claimState(evidence), policy, now),
    destinations: rows(evidence),
    findings,
    gates,
    unread: unreadBy(facts, evidence),
    noRecords: records.state === "notConfigured",
    ...peopleOf(facts, findings, evidence),
  };
}
