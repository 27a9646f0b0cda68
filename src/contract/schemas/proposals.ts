import { z } from "zod";
import { maxIdLength } from "../limits";
import { callBackOutcomes, proposalRoutes, proposalStates, proposedFields, type ProposedField } from "../proposals";
import { given, refusal, digest, idOf, sought, stretch, because, phone, readBack, reason, words } from "./shared";
import { noSupplier, supplierId } from "./suppliers";

const value = z.union([z.string().max(10_000), z.array(z.string().max(2_000)).max(1_000), z.null()]);
const set = z.strictObject(
  Object.fromEntries(proposedFields.map((field) => [field, value.optional()])) as Record<
    ProposedField,
    z.ZodOptional<typeof value>
  >,
);
const supplier = sought(maxIdLength).min(1);

const newProposal = z.strictObject({
  supplier,
  set: set.default({}).meta({ description: "New values, as in the supplier file. Omitted fields don't change." }),
  verify: z.boolean().default(false).meta({
    description: "Confirm the bank details on record by phone, without changing them. `set` must be omitted.",
  }),
  reason,
  report: digest.optional().meta({ description: "Digest of the report on the message that announced the change." }),
});

/** How a call about a proposal went. */
export const newCallBack = z.strictObject({
  phone,
  spokeWith: words(200).default(""),
  outcome: z.enum(callBackOutcomes),
  foundIn: words(200).nullable().default(null).meta({
    description:
      "For a new supplier or a first phone number: where you found the number, such as the supplier's website. Never a message.",
  }),
  readBack,
});

const params = idOf(100);
const unknown = { 404: refusal("No proposal with this ID.") };
const conflict = { 409: refusal("A rule prevents this. The problem document names it.") };
const another = { 403: refusal("Another person must do this.") };
const found = { 200: given("The proposal.", proposalRoutes.read.answer), ...unknown };
const decision = { ...found, ...conflict };

/** Documents and checks the routes of proposals. */
export const proposalSchemas = {
  propose: {
    summary:
      "Propose a change to a supplier (If-Match: its ETag) or a new supplier. Nothing changes until it is approved.",
    body: newProposal,
    response: {
      201: given("The proposal and what it still needs.", proposalRoutes.propose.answer),
      ...noSupplier,
      412: refusal("The supplier has changed since."),
      422: refusal("A field is invalid."),
      428: refusal("The supplier is on record: send its version as If-Match."),
      ...conflict,
    },
  },
  list: {
    summary: "List proposals, newest first.",
    querystring: stretch.extend({ state: z.enum(proposalStates).optional(), supplier: supplier.optional() }),
    response: { 200: given("A page of proposals.", proposalRoutes.list.answer) },
  },
  read: { summary: "Get a proposal.", params, response: found },
  callBack: {
    summary:
      "Record a call to a phone number on record or, if there is none, to one found elsewhere. A denial rejects the proposal.",
    params,
    body: newCallBack,
    response: {
      ...decision,
      ...another,
      422: refusal("Invalid phone number, its source is missing, or accounts change and readBack is missing."),
    },
  },
  approve: {
    summary: "Approve a proposal. The approver must not be the proposer. Updates the record.",
    params,
    response: { ...decision, ...another, 412: refusal("The record has changed since this was proposed.") },
  },
  reject: { summary: "Reject a proposal. The proposer withdraws it.", params, body: because, response: decision },
  freeze: {
    summary: "Block a supplier immediately. Unblocking requires a proposal.",
    params: supplierId,
    body: because,
    response: {
      200: given("The record.", proposalRoutes.freeze.answer),
      ...noSupplier,
      409: refusal("The supplier is already blocked."),
    },
  },
};
