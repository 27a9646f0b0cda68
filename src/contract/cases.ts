import * as limits from "./limits";
import { actor, deed, hash, next, signature, get, post } from "./page";
import { callBack, proposalStates, type Because, type NewCallBack } from "./proposals";
import {
  bounded,
  count,
  day,
  fields,
  flag,
  list,
  map,
  oneOf,
  optional,
  ordinal,
  orNull,
  text,
  time,
  type Of,
} from "./shape";

/** The least severe first. */
export const verdicts = ["unrelated", "consistent", "incomplete", "caution", "verify", "stop"] as const;
/** One of {@link verdicts}. */
export type Verdict = (typeof verdicts)[number];

/** `confirmed`: by telephone, a second person must look. `released`: genuine, after a cool-off. `dismissed`: nothing wrong. */
export const caseStates = ["open", "confirmed", "released", "fraud", "dismissed"] as const;
/** One of {@link caseStates}. */
export type CaseState = (typeof caseStates)[number];

/** What is unusual about the moment or the payment. */
export const caseContexts = ["friday", "outOfHours", "holiday", "phone", "periodEnd", "amount"] as const;
/** One of {@link caseContexts}. */
export type CaseContext = (typeof caseContexts)[number];

const secondPersonReasons = ["bankChange", "foundNumber", ...caseContexts] as const;
/** Why another person must look at a case: by policy, or because the number was found elsewhere. */
export type SecondReason = (typeof secondPersonReasons)[number];

const caseScope = fields({
  /** An id; null where none is on record. */
  supplier: orNull(bounded(limits.maxIdLength, 1)),
  /** Accounts as in the supplier file, others as `kind:value`. Sorted, each once. */
  destinations: list(bounded(limits.maxDestinationLength, 1), limits.maxDestinations),
  sender: orNull(bounded(limits.maxSenderLength, 1)),
});
/** What a case is about, and all that its outcome covers. */
export type CaseScope = Of<typeof caseScope>;

const caseFinding = fields({ signal: bounded(limits.maxKeyLength, 1), message: bounded(limits.maxKeyLength, 1) });
/** The signal and its message key, no word of the message. */
export type CaseFinding = Of<typeof caseFinding>;

/** Asks what is known of a conversation. */
export interface CaseQuestion {
  /** SHA-256, hexadecimal: of what `keyTexts` gives. */
  readonly digests: readonly string[];
  readonly scope: CaseScope;
  readonly verdict: Verdict;
}

/** Opens a case, or joins the one that is open on the conversation. */
export interface NewCase extends CaseQuestion {
  readonly findings: readonly CaseFinding[];
  /** SHA-256 of the report's plain text, hexadecimal; null for none. */
  readonly report: string | null;
  readonly context: readonly CaseContext[];
  /** In the policy's currency; null where unknown. */
  readonly amount: number | null;
  /** Why someone opened it by hand; null where the verdict did. */
  readonly reason: string | null;
}

/** How a call about a case went. */
export interface NewCaseCall extends NewCallBack {
  /** To deny: the accounts that aren't theirs; null for all. */
  readonly denied?: readonly string[] | null | undefined;
  /** To confirm: whether the accounts replace those on record, or come in addition. */
  readonly replaces?: boolean | null | undefined;
}

/** How a case is closed without a call. */
export interface CaseClosing extends Because {
  readonly outcome: "fraud" | "dismissed";
  /** Of fraud: the accounts to mark as denied; null or left out for all that aren't on record. */
  readonly denied?: readonly string[] | null | undefined;
}

const state = oneOf(caseStates);

const caseEvent = fields({
  action: oneOf(["opened", "joined", "called", "seconded", "closed", "reopened"]),
  state,
  by: actor,
  at: time,
  /** In the words of the person who did it. */
  reason: orNull(text),
});
/** Something that was done about a case. */
export type CaseEvent = Of<typeof caseEvent>;

const caseAccount = fields({
  /** As in {@link CaseScope}. */
  destination: text,
  /** What the supplier said of it, or that it is on their record; `open`: no one has asked yet. */
  state: oneOf(["denied", "confirmed", "onRecord", "open"]),
  /** The day of the call. */
  on: orNull(day),
});
/** A destination that messages of the case named. */
export type CaseAccount = Of<typeof caseAccount>;

const caseCallNeed = fields({
  /** `onRecord`: one of `phones`. `found`: the record has none; the caller finds one elsewhere and says where. */
  number: oneOf(["onRecord", "found"]),
  phones: list(text),
  /** `coolOff`: the number was changed lately. Then `phones` are those before, and one found elsewhere serves too. */
  because: orNull(oneOf(["coolOff"])),
  /** Null where no cool-off hinders. */
  from: orNull(day),
  /** When the bank details on record were verified; null for never. */
  verifiedOn: orNull(day),
  /** Not where no account is on record. */
  asksLastFour: flag,
});
/** The numbers to call about a case, by the record. */
export type CaseCallNeed = Of<typeof caseCallNeed>;

/** A case, with all that was done about it. */
export const caseForm = fields({
  id: text,
  /** Year and number: `2026-118`. */
  label: text,
  state,
  /** From 1, one more with each change: the ETag. */
  version: count,
  scope: caseScope,
  supplierName: orNull(text),
  verdict: oneOf(verdicts),
  findings: list(caseFinding, limits.maxFindings),
  context: list(oneOf(caseContexts), caseContexts.length),
  report: orNull(text),
  opened: deed,
  events: list(caseEvent),
  calls: list(callBack),
  callBack: caseCallNeed,
  /** Must another person look at it before it is released, and why. */
  secondPerson: fields({ isNeeded: flag, because: list(oneOf(secondPersonReasons)) }),
  /** Null where it isn't released. */
  payFrom: orNull(day),
  proposal: orNull(text),
  /** What became of the proposal. */
  proposalState: optional(orNull(oneOf(proposalStates))),
  /** Of every message of the case, the denied ones too. */
  accounts: optional(list(caseAccount)),
  /** The latest first, at most 50. */
  seen: list(deed),
  /** Altered in the database: then nothing in it counts, and it is open. */
  isAltered: flag,
});
/** See {@link caseForm}. */
export type CaseForm = Of<typeof caseForm>;

/** A case of a conversation. */
export const foundCase = fields({
  ...caseForm.fields,
  /** Does the outcome hold for this message too? False before there is one. */
  covers: flag,
});

const foundCases = fields({ cases: list(foundCase) });
/** The cases of a conversation, the newest first. */
export type FoundCases = Of<typeof foundCases>;

/** With all that its hash is made of. */
export const evidenceEntry = fields({
  number: ordinal,
  at: time,
  by: actor,
  action: text,
  supplier: orNull(text),
  /** Number of the key that encrypts `sealed`. */
  dataKey: text,
  /** As stored and hashed: encrypted, base64. */
  sealed: text,
  detail: map,
  before: hash,
  hash,
});
/** See {@link evidenceEntry}. */
export type EvidenceEntry = Of<typeof evidenceEntry>;

/** A public key: Ed25519, SPKI, base64. */
export const evidenceKey = fields({ id: text, publicKey: text });

const caseEvidence = fields({
  at: time,
  case: caseForm,
  /** The digests of the conversation that the case is found by. */
  digests: list(hash),
  /** The first is of the report that it was opened with, if any. */
  reports: list(hash),
  entries: list(evidenceEntry),
  /** Of the whole history. */
  head: fields({ number: ordinal, hash, at: time, signature, keyId: text }),
  keys: list(evidenceKey),
  keyId: text,
  /** Over `signedText`. */
  signature,
});
/** What the service says of a case, signed. */
export type CaseEvidence = Of<typeof caseEvidence>;

/** Cases: what is known of a conversation, and what was found out about it. */
export const caseRoutes = {
  find: post<CaseQuestion>()("/api/cases/find", foundCases),
  open: post<NewCase>()("/api/cases", caseForm),
  list: get("/api/cases", fields({ cases: list(caseForm), next })),
  read: get("/api/cases/:id", caseForm),
  evidence: get("/api/cases/:id/evidence", caseEvidence),
  "call-back": post<NewCaseCall>()("/api/cases/:id/call-back", caseForm),
  confirm: post<object>()("/api/cases/:id/confirm", caseForm),
  close: post<CaseClosing>()("/api/cases/:id/close", caseForm),
  reopen: post<Because>()("/api/cases/:id/reopen", caseForm),
};
