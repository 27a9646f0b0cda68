import type { Policy } from "../policy";
import type { Strength } from "../report";
import type { SignalId, SignalMessage } from "../signals";
import type { StrengthOf } from "../signals/run";

/** One strength, or one for each message key where a signal has a strong and a faint way to fire. */
type Entry = Strength | Readonly<Record<string, Strength>>;

/** How much each signal weighs. The only place that says so. */
const strengths = {
  "destination-not-on-record": "decisive",
  "first-destination": "decisive",
  "destination-of-another": "decisive",
  "destination-changed-in-thread": "strong",
  "destination-invalid": "moderate",
  "country-unexpected": "moderate",
  "bank-mismatch": "weak",
  "beneficiary-mismatch": "moderate",
  "sources-disagree": "decisive",
  "change-announced": "strong",
  "contact-changed": { asked: "strong", differs: "weak" },
  "payment-details-unreadable": "context",
  "lookalike-domain": { imitates: "decisive", resembles: "strong" },
  "freemail-impersonation": "decisive",
  "display-name-deceives": "strong",
  "sender-not-on-record": "moderate",
  "reply-to-diverts": { diverts: "strong", differs: "weak" },
  "recipient-lookalike": "strong",
  "authentication-failed": "strong",
  "microsoft-warned": "moderate",
  "staff-impersonated": { posing: "decisive", opening: "strong", unread: "strong" },
  "platform-sender": "moderate",
  "reply-without-conversation": "moderate",
  "thread-headers-disagree": "weak",
  "quote-forged": "weak",
  "sender-outside-thread": "strong",
  "quoted-text-altered": "decisive",
  "sending-pattern-changed": "weak",
  "document-edited": "moderate",
  "attachment-disguised": "moderate",
  "hidden-text": "moderate",
  "ledger-asked": "moderate",
  pressure: "context",
  timing: "context",
  "record-changed-recently": "moderate",
  "record-unverified": "weak",
  "supplier-inactive": "strong",
  "supplier-unknown": "weak",
} as const satisfies Readonly<Record<SignalId, Entry>>;

/** Findings that say: somebody passes for another. With a request they are `stop`. */
export const impersonations: ReadonlySet<SignalMessage> = new Set([
  "lookalike-domain.imitates",
  "freemail-impersonation.freemail",
  "staff-impersonated.posing",
  "authentication-failed.ownDomain",
]);

/** Findings that say so before anything was asked, or where nobody reads what was: a reason for caution by themselves. */
export const openings: ReadonlySet<SignalMessage> = new Set([
  "staff-impersonated.opening",
  "staff-impersonated.unread",
]);

/** Findings that are `verify` by themselves, whatever their strength. */
export const verifying: ReadonlySet<SignalMessage> = new Set([
  "change-announced.announced",
  "change-announced.payroll",
  "contact-changed.asked",
  "authentication-failed.ownUnproven",
  "authentication-failed.lent",
]);

function builtIn(signal: string): Entry {
  return (strengths as Readonly<Record<string, Entry>>)[signal] ?? "weak";
}

/** Strengths under a policy, whose overrides count for every way in which the signal fires. */
export function strengthsOf(policy: Policy): StrengthOf {
  return (signal, key) => {
    const own = policy.strengths[signal];
    if (own !== undefined) return own;
    const entry = builtIn(signal);
    if (typeof entry === "string") return entry;
    return entry[key ?? ""] ?? Object.values(entry)[0] ?? "weak";
  };
}
