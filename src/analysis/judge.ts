import { buildEvidence } from "./evidence/build";
import type { Claim, Claimed, HeldOriginal, Payment } from "./evidence/evidence";
import { claimIn, gapsOf } from "./evidence/request/gaps";
import type { Facts } from "./facts";
import { foundOr } from "./gathered";
import { nothingKnown, type Past } from "./past";
import { peopleOf } from "./people";
import type { Policy } from "./policy";
import type { Records } from "./records";
import type { ComparedOriginal, Report } from "./report";
import { signals } from "./signals";
import { runSignal } from "./signals/run";
import { dayOf } from "./signals/shared";
import type { ClaimedSupplier, JudgedDestination } from "./terms";
import { strengthsOf } from "./verdict/policy";
import { verdictOf } from "./verdict/verdict";

function suppliersOf(claim: Claim | null): Pick<Report, "supplier" | "otherSuppliers" | "record"> {
  const named = ({ record: { id, name }, matchedBy }: Claimed): ClaimedSupplier => ({ id, name, matchedBy });
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

function row(payment: Payment): JudgedDestination {
  const { kind, account, value, bic, holder, country, valid, source, role, onRecord, owner, payee } = payment;
  return { kind, account, value, bic, holder, country, valid, source, role, onRecord, owner, payee };
}

function comparedTo({ original, itself, quotes, before, named, changed }: HeldOriginal): ComparedOriginal {
  const isAltered = quotes.some(({ destinations, phones }) => destinations.length > 0 || phones.length > 0);
  const quoted = itself ? "itself" : isAltered ? "altered" : quotes.length > 0 ? "agrees" : "nothing";
  return { id: original.id, quoted, before, changed: changed.map(row), isComparable: named.length > 0 };
}

/** Judges facts against the records. Pure. `now`: for ages and cool-offs. A signal that fails says `cannotTell`. */
export function judge(facts: Facts, records: Records, policy: Policy, now: Date, past: Past = nothingKnown): Report {
  const evidence = buildEvidence(facts, records, policy, now, past);
  const strengthOf = strengthsOf(policy);
  const findings = signals.map((signal) => runSignal(signal, evidence, strengthOf));
  const { unread, gates, ...gaps } = gapsOf(facts, records, evidence);
  const { intent, asksPay } = foundOr(evidence.request, {
    intent: "none" as const,
    asksPay: false,
    asksChange: false,
    acts: [],
  });
  const { unknownSupplier } = policy;
  const { id, subject, from, date } = facts.item;
  return {
    message: { id, subject, from: from[0] ?? null, date },
    verdict: verdictOf({ findings, intent, asksPay, gates, ...gaps, unknownSupplier }),
    intent,
    ...suppliersOf(claimIn(evidence)),
    callBack: callBackOf(claimIn(evidence), policy, now),
    destinations: foundOr(evidence.payments, []).map(row),
    findings,
    gates,
    unread,
    noRecords: records.state === "notConfigured",
    ...(past.handedIn !== undefined && { originals: foundOr(evidence.originals, []).map(comparedTo) }),
    authority: foundOr(evidence.authority, "none"),
    ...peopleOf(facts, findings, evidence),
  };
}
