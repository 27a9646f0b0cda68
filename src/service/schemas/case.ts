import { z } from "zod";
import { verdicts } from "../../analysis";
import {
  caseContexts,
  caseStates,
  mostDestinations,
  mostKeys,
  secondPersonReasons,
  type CaseEvidence,
  type CaseForm,
  type CaseQuestion,
  type FoundCases,
  type NewCase,
  type NewCaseCall,
} from "../../cases";
import { maxIdLength, maxReasonLength } from "../limits";
import { callBackOutcomes } from "../store/proposals/proposal";
import { actor, next, sought, stretch, time } from "./page";
import { words } from "./words";

const digest = z.string().regex(/^[0-9a-f]{64}$/, "a SHA-256 is expected, in hexadecimal");
const digests = z
  .array(digest)
  .min(1, "a digest is expected")
  .max(mostKeys, `at most ${mostKeys} digests are taken`)
  .meta({ description: "SHA-256 of what the conversation is known by: never the words themselves." });
const said = (most: number) => sought(most).min(1);

/** What a case is about, and all that its outcome covers. */
const scope = z
  .strictObject({
    supplier: said(maxIdLength).nullable().meta({ description: "The supplier's id; null where none is on record." }),
    destinations: z
      .array(said(2_500))
      .max(mostDestinations)
      .meta({ description: "Accounts as in the supplier file; others as `kind:value`." }),
    sender: said(1_000).nullable().meta({ description: "The address of who wrote it; null where no outsider did." }),
  })
  .meta({ id: "CaseScope" });

const verdict = z.enum(verdicts);
const context = z.array(z.enum(caseContexts)).max(caseContexts.length);
const findings = z.array(z.strictObject({ signal: said(200), message: said(200) })).max(200);

/** Asks what is known of a conversation. */
export const caseQuestion = z.strictObject({ digests, scope, verdict }) satisfies z.ZodType<CaseQuestion>;

/** Opens a case. */
export const newCase = z.strictObject({
  digests,
  scope,
  verdict,
  findings: findings.default([]),
  report: digest.nullable().default(null).meta({ description: "The digest of the report's plain text." }),
  context: context.default([]).meta({ description: "What makes it more urgent to look twice." }),
  amount: z.number().min(0).max(1e15).nullable().default(null).meta({ description: "In the policy's currency." }),
  reason: words(maxReasonLength)
    .nullable()
    .default(null)
    .meta({ description: "Why somebody opened it by hand; null where the verdict did." }),
}) satisfies z.ZodType<NewCase>;

/** A case's id in a path. */
export const caseId = z.object({ id: sought(100).min(1) });

/** Which cases are asked for. */
export const caseQuery = stretch.extend({ state: z.enum(caseStates).optional() });

/** How a call went. */
export const newCaseCall = z.strictObject({
  phone: words(100).refine((text) => text !== "", "a telephone number is expected"),
  spokeWith: words(200).default(""),
  outcome: z.enum(callBackOutcomes),
  foundIn: words(200).nullable().default(null).meta({
    description: "Where no number is on record: where you found the one that you called. Never a message.",
  }),
  lastFour: z.string().max(50).nullable().default(null).meta({
    description: "To confirm: the last four characters of an account on record.",
  }),
  heard: z.string().max(5_000).nullable().default(null).meta({
    description:
      "To confirm: the account that the supplier read out; of several that aren't on record, all, one a line. To deny: the accounts that aren't theirs, one a line; null for all.",
  }),
}) satisfies z.ZodType<NewCaseCall>;

const reason = words(maxReasonLength).refine((text) => text !== "", "a reason is expected, in words");

/** Closes a case. */
export const caseClosing = z.strictObject({ outcome: z.enum(["fraud", "dismissed"]), reason });

/** Why a case is opened again. */
export const caseReason = z.strictObject({ reason });

/** The second person has nothing to add. */
export const nothing = z.strictObject({}).nullish();

const state = z.enum(caseStates);
const day = z.string().meta({ format: "date" });

const form = z.object({
  id: z.string(),
  label: z.string().meta({ examples: ["2026-118"] }),
  state,
  version: z.int().min(0),
  scope,
  supplierName: z.string().nullable(),
  verdict,
  findings,
  context,
  report: z.string().nullable(),
  opened: z.object({ by: actor, at: time }),
  events: z.array(
    z.object({
      action: z.enum(["opened", "joined", "called", "seconded", "closed", "reopened"]),
      state,
      by: actor,
      at: time,
      reason: z.string().nullable(),
    }),
  ),
  calls: z.array(
    z.object({
      phone: z.string(),
      spokeWith: z.string(),
      outcome: z.enum(callBackOutcomes),
      foundIn: z.string().nullable(),
      heard: z.string().nullable(),
      by: actor,
      at: time,
    }),
  ),
  callBack: z.object({
    number: z.enum(["onRecord", "found"]),
    phones: z.array(z.string()),
    because: z.literal("coolOff").nullable(),
    from: day.nullable(),
    verifiedOn: day.nullable(),
    asksLastFour: z.boolean(),
  }),
  secondPerson: z.object({
    isNeeded: z.boolean(),
    because: z.array(z.enum(secondPersonReasons)),
  }),
  payFrom: day.nullable(),
  proposal: z.string().nullable(),
  seen: z.array(z.object({ by: actor, at: time })),
  isAltered: z.boolean(),
});

/** A case, with all that was done about it. */
export const caseForm = form.meta({ id: "Case" }) satisfies z.ZodType<CaseForm>;

/** The cases of a conversation. */
export const foundCases = z.object({
  cases: z.array(form.extend({ covers: z.boolean().meta({ description: "Does the outcome hold for this message?" }) })),
}) satisfies z.ZodType<FoundCases>;

/** A stretch of the cases. */
export const cases = z.object({ cases: z.array(caseForm), next });

const hash = z.string().meta({ description: "SHA-256, hexadecimal." });
const signature = z.string().meta({ description: "Ed25519 (RFC 8032), base64url." });

/** What the service says of a case, signed. */
export const caseEvidence = z.object({
  at: time,
  case: caseForm,
  digests: z.array(hash),
  reports: z.array(hash),
  entries: z.array(
    z.object({
      number: z.int().min(1),
      at: time,
      by: actor,
      action: z.string(),
      supplier: z.string().nullable(),
      dataKey: z.string(),
      sealed: z.string().meta({ contentEncoding: "base64" }),
      detail: z.record(z.string(), z.unknown()),
      before: hash,
      hash,
    }),
  ),
  head: z.object({ number: z.int().min(1), hash, at: time, signature, keyId: z.string() }),
  keys: z.array(z.object({ id: z.string(), publicKey: z.string().meta({ contentEncoding: "base64" }) })),
  keyId: z.string(),
  signature,
}) satisfies z.ZodType<CaseEvidence>;
