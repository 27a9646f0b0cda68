import { z } from "zod";
import { caseContexts, caseStates, caseRoutes, verdicts } from "../cases";
import * as limits from "../limits";
import { callBackOutcomes } from "../proposals";
import { given, refusal, digest, idOf, sought, stretch, because, phone, readBack, reason, words } from "./shared";

const digests = z
  .array(digest)
  .min(1, "a digest is expected")
  .max(limits.maxKeys, `at most ${limits.maxKeys} digests are taken`)
  .meta({ description: "SHA-256 of what identifies the conversation, never the text itself." });
const said = (max: number) => sought(max).min(1);

const scope = z
  .strictObject({
    supplier: said(limits.maxIdLength).nullable().meta({ description: "The supplier's ID; null if not on record." }),
    destinations: z
      .array(said(limits.maxDestinationLength))
      .max(limits.maxDestinations)
      .meta({ description: "Accounts as in the supplier file; other destinations as `kind:value`." }),
    sender: said(limits.maxSenderLength)
      .nullable()
      .meta({ description: "The author's address; null if no outsider wrote." }),
  })
  .meta({ id: "CaseScope" });

const verdict = z.enum(verdicts);

const newCase = z.strictObject({
  digests,
  scope,
  verdict,
  findings: z
    .array(z.strictObject({ signal: said(limits.maxKeyLength), message: said(limits.maxKeyLength) }))
    .max(limits.maxFindings)
    .default([]),
  report: digest.nullable().default(null).meta({ description: "Digest of the report's plain text." }),
  context: z
    .array(z.enum(caseContexts))
    .max(caseContexts.length)
    .default([])
    .meta({ description: "Reasons for extra care." }),
  amount: z.number().min(0).max(1e15).nullable().default(null).meta({ description: "In the policy's currency." }),
  reason: words(limits.maxReasonLength).nullable().default(null).meta({
    description: "Why a person opened the case; null if the verdict did.",
  }),
});

const denied = z.array(z.string().max(2_000)).max(50).nullable().default(null);

const newCaseCall = z.strictObject({
  phone,
  spokeWith: words(200).default(""),
  outcome: z.enum(callBackOutcomes),
  foundIn: words(200).nullable().default(null).meta({
    description: "If no phone number is on record: where you found the number that you called. Never a message.",
  }),
  readBack,
  denied: denied.meta({ description: "To deny: the accounts that aren't theirs; null for all." }),
  replaces: z.boolean().nullable().default(null).meta({
    description:
      "To confirm: true if the new accounts replace those on record, false if they come in addition. The supplier says so.",
  }),
});

const params = idOf(100);
const unknown = { 404: refusal("No case with this ID.") };
const form = given("The case.", caseRoutes.read.answer);
const response = {
  200: form,
  ...unknown,
  409: refusal("A rule prevents this. The problem document names it."),
  412: refusal("The case has changed since."),
  428: refusal("Send the version of the case as If-Match."),
};

/** Documents and checks the routes of cases. */
export const caseSchemas = {
  find: {
    summary:
      "Find the cases on a conversation. Records who asked, and a suspicious message reopens a case whose outcome doesn't cover it.",
    body: z.strictObject({ digests, scope, verdict }),
    response: { 200: given("The cases, newest first.", caseRoutes.find.answer) },
  },
  open: {
    summary:
      "Open a case on a conversation. Joins the unsettled case if there is one, and reopens one whose outcome doesn't cover the message.",
    body: newCase,
    response: {
      200: given("The conversation's existing case.", caseRoutes.open.answer),
      201: given("A new case.", caseRoutes.open.answer),
      409: refusal("You have opened too many cases today."),
    },
  },
  list: {
    summary: "List cases, newest first.",
    querystring: stretch.extend({ state: z.enum(caseStates).optional() }),
    response: { 200: given("A page of cases.", caseRoutes.list.answer) },
  },
  read: { summary: "Get a case. The ETag is its version.", params, response: { 200: form, ...unknown } },
  evidence: {
    summary: "Get the service's signed evidence on a case, for remit-guard evidence verify.",
    params,
    response: {
      200: given("The evidence.", caseRoutes.evidence.answer),
      ...unknown,
      409: refusal("The case was altered in the database."),
    },
  },
  callBack: {
    summary:
      "Record a call. A confirmation is compared with the record and the message, and a new account is proposed. A denied account is rejected permanently.",
    params,
    body: newCaseCall,
    response: { ...response, 422: refusal("What was typed doesn't match the record or the message.") },
  },
  confirm: {
    summary: "Release a confirmed case. Must not be the person who confirmed it by phone.",
    params,
    body: z.strictObject({}).nullish(),
    response: { ...response, 403: refusal("Another person must do this.") },
  },
  close: {
    summary:
      "Close a case as fraud, which marks its new accounts as denied, or, if every destination is on record, dismiss it.",
    params,
    body: z.strictObject({
      outcome: z.enum(["fraud", "dismissed"]),
      reason,
      denied: denied.meta({ description: "Of fraud: the accounts to mark as denied; null for all new ones." }),
    }),
    response,
  },
  reopen: { summary: "Reopen a case and withdraw what its call proposed.", params, body: because, response },
};
