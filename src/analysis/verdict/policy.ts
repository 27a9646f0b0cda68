import type { Policy } from "../policy";
import type { SignalId, SuspiciousMessage } from "../signals/finding";
import type { StrengthOf } from "../signals/run";
import type { Strength } from "../terms";

/**
 * What a finding does next to its weight, whatever that is.
 * - `impersonates`: somebody passes for another. With a request it is `stop`.
 * - `opens`: the same before anything was asked, or where no one reads what was. A reason for caution by itself.
 * - `verifies`: it is `verify` by itself.
 * - `redirects`: money is to go elsewhere. It is `verify` by itself, and counts as a decisive destination does.
 * - `contradicts`: an account that a record contradicts. From an `outsider` it is `stop`.
 * - `denied`: an account that was refused. It is `stop` by itself.
 * - `outsider`: somebody on no record speaks for a supplier.
 * - `pries`: it asks for what prepares a fraud. From a sender whom our servers couldn't confirm it is `caution`.
 * - `stranger`: what it is worth says the policy's `unknownSupplier`.
 * - `suffices`: where payment is asked it is `caution` alone, as a finding about a destination, sender or record is.
 */
export type Effect =
  | "impersonates"
  | "opens"
  | "verifies"
  | "redirects"
  | "contradicts"
  | "denied"
  | "outsider"
  | "pries"
  | "stranger"
  | "suffices";

type Weight = Strength | readonly [Strength, Effect];

type KeyOf<Id extends SignalId> = SuspiciousMessage extends infer Message
  ? Message extends `${Id}.${infer Key}`
    ? Key
    : never
  : never;

type Table = { readonly [Id in SignalId]: Weight | Readonly<Record<KeyOf<Id>, Weight>> };

/** How much each signal weighs. The only place that says so. */
const table = {
  "destination-not-on-record": {
    notOnRecord: ["decisive", "contradicts"],
    otherWay: ["decisive", "contradicts"],
    partOffRecord: "decisive",
    partUnknown: "moderate",
    pageInstead: ["strong", "verifies"],
    pageOffered: "moderate",
  },
  "first-destination": "decisive",
  "destination-of-another": {
    denied: ["decisive", "denied"],
    deniedInCase: ["decisive", "denied"],
    rejected: ["decisive", "denied"],
    another: ["decisive", "contradicts"],
    anothersWay: ["decisive", "contradicts"],
  },
  "destination-changed-in-thread": { changed: "strong", sinceOriginal: ["strong", "verifies"] },
  "destination-invalid": "moderate",
  "country-unexpected": "moderate",
  "bank-mismatch": "weak",
  "beneficiary-mismatch": "moderate",
  "sources-disagree": "decisive",
  "change-announced": {
    announced: ["strong", "redirects"],
    later: ["strong", "redirects"],
    hold: ["strong", "redirects"],
    factor: ["strong", "redirects"],
    payroll: ["strong", "redirects"],
    method: "strong",
  },
  "contact-changed": {
    asked: ["strong", "verifies"],
    portal: ["strong", "verifies"],
    changed: ["strong", "verifies"],
    differs: "weak",
  },
  "payment-details-unreadable": "context",
  "lookalike-domain": {
    imitates: ["decisive", "impersonates"],
    resembles: "strong",
    asks: ["strong", "verifies"],
    writes: ["strong", "opens"],
  },
  "freemail-impersonation": ["decisive", "impersonates"],
  "display-name-deceives": "strong",
  "sender-not-on-record": { outsider: ["moderate", "outsider"], notOnRecord: "moderate" },
  "reply-to-diverts": { diverts: "strong", differs: "weak" },
  "recipient-lookalike": "strong",
  "authentication-failed": {
    ownDomain: ["strong", "impersonates"],
    ownUnproven: ["strong", "verifies"],
    lent: ["strong", "verifies"],
    supplierDomain: "strong",
    failed: "strong",
  },
  "microsoft-warned": "moderate",
  "staff-impersonated": {
    posing: ["decisive", "impersonates"],
    opening: ["strong", "opens"],
    unread: ["strong", "opens"],
    role: "moderate",
  },
  "platform-sender": "moderate",
  "reply-without-conversation": "moderate",
  "thread-headers-disagree": "weak",
  "quote-forged": "weak",
  "sender-outside-thread": "strong",
  "quoted-text-altered": "decisive",
  "sending-pattern-changed": "weak",
  "document-edited": "moderate",
  "attachment-disguised": "moderate",
  "hidden-text": ["moderate", "suffices"],
  "ledger-asked": ["moderate", "pries"],
  pressure: "context",
  timing: "context",
  "record-changed-recently": "moderate",
  "record-unverified": "weak",
  "supplier-inactive": "strong",
  "supplier-unknown": ["weak", "stranger"],
} as const satisfies Table;

type Entry = Weight | Readonly<Record<string, Weight>>;
const isWeight = (entry: Entry): entry is Weight => typeof entry === "string" || Array.isArray(entry);

function weightOf(signal: string, key: string | null): Weight {
  const entries: Readonly<Record<string, Entry>> = table;
  const entry = Object.hasOwn(entries, signal) ? entries[signal] : undefined;
  if (entry === undefined) return "weak";
  if (isWeight(entry)) return entry;
  return entry[key ?? ""] ?? Object.values(entry)[0] ?? "weak";
}

/** Strengths under a policy, whose overrides count for every way in which the signal fires. */
export function strengthsOf(policy: Policy): StrengthOf {
  return (signal, key) => {
    const weight = weightOf(signal, key);
    return policy.strengths[signal] ?? (typeof weight === "string" ? weight : weight[0]);
  };
}

/** What a suspicious finding does next to its weight; null for nothing. */
export function effectOf(message: string): Effect | null {
  const [signal = "", key = ""] = message.split(".");
  const weight = weightOf(signal, key);
  return typeof weight === "string" ? null : weight[1];
}
