import { z } from "zod";
import { maxIdLength, maxReasonLength } from "../limits";
import {
  callBackOutcomes,
  type CallBack,
  cautions,
  hindrances,
  type NewProposal,
  type Proposal,
  type ProposedField,
  proposedFields,
  proposalStates,
} from "../store/proposals/proposal";
import { actor, next, sought, stretch, time } from "./page";
import { words } from "./words";

const reasonIs = "a reason is expected, in words";
const reason = words(maxReasonLength).refine((text) => text !== "", reasonIs);
const value = z.union([z.string().max(10_000), z.array(z.string().max(2_000)).max(1_000), z.null()]);
const set = z.strictObject(
  Object.fromEntries(proposedFields.map((field) => [field, value.optional()])) as Record<
    ProposedField,
    z.ZodOptional<typeof value>
  >,
);
const digest = z.string().regex(/^[0-9a-f]{64}$/, "a SHA-256 is expected, in hexadecimal");

/** What somebody would change: of a supplier on record, with its version as If-Match; without, of a new one. */
export const newProposal = z.strictObject({
  supplier: sought(maxIdLength).min(1),
  set: set
    .default({})
    .meta({ description: "New values, written as in the supplier file. Fields that are left out stay." }),
  verify: z
    .boolean()
    .default(false)
    .meta({ description: "The bank details on record are to be confirmed by a call as they are; `set` is left out." }),
  reason,
  report: digest
    .optional()
    .meta({ description: "The digest of the report of the message in which the change was seen." }),
}) satisfies z.ZodType<Omit<NewProposal, "version" | "report">>;

/** A proposal's id in a path. */
export const proposalId = z.object({ id: sought(100).min(1) });

/** Which proposals are asked for. */
export const proposalQuery = stretch.extend({
  state: z.enum(proposalStates).optional(),
  supplier: sought(maxIdLength).min(1).optional(),
});

/** How a call went. */
export const newCallBack = z.strictObject({
  phone: words(100).refine((text) => text !== "", "a telephone number is expected"),
  spokeWith: words(200).default(""),
  outcome: z.enum(callBackOutcomes),
  foundIn: words(200).nullable().default(null).meta({
    description:
      "For a new supplier or a first number: where you found the number, such as their website. Never a message.",
  }),
});

/** Why a proposal is turned down, or a supplier blocked. */
export const because = z.strictObject({ reason });

const callBack = z.object({
  phone: z.string(),
  spokeWith: z.string(),
  outcome: z.enum(callBackOutcomes),
  foundIn: z.string().nullable(),
  by: actor,
  at: time,
}) satisfies z.ZodType<CallBack>;

/** A proposal, with all that was done about it. */
export const proposal = z
  .object({
    id: z.string(),
    supplier: z.string(),
    name: z.string(),
    state: z.enum(proposalStates),
    by: actor,
    at: time,
    reason: z.string(),
    report: z.string().nullable(),
    version: z.int().min(1).nullable(),
    isStale: z.boolean(),
    isAltered: z.boolean(),
    verify: z.boolean(),
    changes: z.array(z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })),
    warnings: z.array(z.string()),
    cautions: z.array(z.enum(cautions)),
    byReader: z.boolean(),
    callBack: z.object({
      isNeeded: z.boolean(),
      number: z.enum(["onRecord", "found"]),
      phones: z.array(z.string()),
      hindrance: z.string().nullable(),
      because: z.enum(hindrances).nullable(),
      from: z.string().nullable(),
    }),
    callBacks: z.array(callBack),
    decided: z.object({ by: actor, at: time, reason: z.string().nullable() }).nullable(),
  })
  .meta({ id: "Proposal" }) satisfies z.ZodType<Proposal>;

/** A stretch of the proposals. */
export const proposals = z.object({ proposals: z.array(proposal), next });
