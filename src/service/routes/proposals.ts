import { callerOfRequest } from "../auth/access";
import type { Role } from "../auth/caller";
import { nextOf, opened } from "../cursor";
import { RequestFault } from "../faults/problem";
import { given, refusal } from "../schemas/answers";
import { because, newCallBack, newProposal, proposal, proposalId, proposalQuery, proposals } from "../schemas/proposal";
import { supplier, supplierForm, supplierId } from "../schemas/supplier";
import { versionOf } from "./ifMatch";
import { answer, type RouteDeps, type Routes } from "./route";

/** Whoever may maintain the list, or decide on changes of it. */
export const handlers: readonly Role[] = ["Supplier.Maintain", "Supplier.Approve"];
/** Whoever reads mail may say that a warning is wrong: a proposal changes nothing. */
const proposers: readonly Role[] = ["Supplier.Read", "Supplier.Maintain", "Supplier.Approve"];

const unknown = { 404: refusal("There is no proposal with this id.") };
const conflict = { 409: refusal("A rule is in the way, which the answer names.") };

/** Changes with four eyes: proposed, confirmed by telephone, approved by somebody else. */
export function addProposals(app: Routes, { store }: RouteDeps): void {
  for (const url of ["/api/proposals", "/api/suppliers"])
    app.post(
      url,
      {
        schema: {
          summary:
            "Proposes a change of a supplier (If-Match: its ETag), or a new one. It changes nothing until it is approved.",
          body: newProposal,
          response: {
            201: given("The proposal, and what it still needs.", proposal),
            404: refusal("There is no such supplier."),
            412: refusal("Somebody changed the supplier meanwhile."),
            422: refusal("A field can't be taken as it stands."),
            428: refusal("The supplier is on record: its version is needed as If-Match."),
            ...conflict,
          },
        },
        config: { access: proposers, needsPerson: true },
      },
      async (request, reply) => {
        const { supplier: id, set, verify, reason, report = null } = request.body;
        const version = versionOf(request.headers["if-match"], "the supplier");
        const { actor, roles } = callerOfRequest(request);
        const made = await store.propose(
          { supplier: id, set, verify, reason, report, version },
          actor,
          handlers.some((role) => roles.has(role)),
        );
        void reply.header("location", `/api/proposals/${encodeURIComponent(made.id)}`);
        return answer(reply, made, 201);
      },
    );
  app.get(
    "/api/proposals",
    {
      schema: {
        summary: "Proposals, the newest first.",
        querystring: proposalQuery,
        response: { 200: given("A stretch of them.", proposals) },
      },
      config: { access: handlers },
    },
    async ({ query }, reply) => {
      const { state = null, supplier: of = null, limit } = query;
      const page = await store.proposals({ state, supplier: of, after: opened("proposals", query.after), limit });
      return answer(reply, { proposals: page.items, next: nextOf("proposals", page) });
    },
  );
  app.get(
    "/api/proposals/:id",
    {
      schema: {
        summary: "A proposal.",
        params: proposalId,
        response: { 200: given("The proposal.", proposal), ...unknown },
      },
      config: { access: handlers },
    },
    async (request, reply) => {
      const found = await store.proposal(request.params.id);
      if (found === null) throw new RequestFault(404, "no-proposal", "There is no proposal with this id.");
      return answer(reply, found);
    },
  );
  addDecisions(app, store);
}

function addDecisions(app: Routes, store: RouteDeps["store"]): void {
  app.post(
    "/api/proposals/:id/call-back",
    {
      schema: {
        summary:
          "Writes down a call to a number on record; where none is, to one found elsewhere. A denied one rejects the proposal.",
        params: proposalId,
        body: newCallBack,
        response: {
          200: given("The proposal.", proposal),
          ...unknown,
          ...conflict,
          403: refusal("Another person must."),
          422: refusal("The number is none, or nobody says where it is from."),
        },
      },
      config: { access: handlers, needsPerson: true },
    },
    async (request, reply) =>
      answer(reply, await store.recordCallBack(request.params.id, request.body, callerOfRequest(request).actor)),
  );
  app.post(
    "/api/proposals/:id/approve",
    {
      schema: {
        summary: "Approves it, as somebody else than who proposed it: the record is changed.",
        params: proposalId,
        response: {
          200: given("The proposal.", proposal),
          ...unknown,
          ...conflict,
          403: refusal("Another person must."),
          412: refusal("The record was changed since this was proposed."),
        },
      },
      config: { access: ["Supplier.Approve"], needsPerson: true },
    },
    async (request, reply) =>
      answer(reply, await store.approveProposal(request.params.id, callerOfRequest(request).actor)),
  );
  app.post(
    "/api/proposals/:id/reject",
    {
      schema: {
        summary: "Turns it down; of one's own: withdraws it.",
        params: proposalId,
        body: because,
        response: { 200: given("The proposal.", proposal), ...unknown, ...conflict },
      },
      config: { access: handlers, needsPerson: true },
    },
    async (request, reply) =>
      answer(reply, await store.rejectProposal(request.params.id, request.body.reason, callerOfRequest(request).actor)),
  );
  app.post(
    "/api/suppliers/:id/freeze",
    {
      schema: {
        summary: "Blocks a supplier at once. What unblocks it is a proposal.",
        params: supplierId,
        body: because,
        response: {
          200: given("The record.", supplier),
          404: refusal("There is no such supplier."),
          409: refusal("It is blocked already."),
        },
      },
      config: { access: handlers, needsPerson: true },
    },
    async (request, reply) => {
      const stored = await store.freeze(request.params.id, request.body.reason, callerOfRequest(request).actor);
      void reply.header("etag", `"${stored.version}"`);
      return answer(reply, supplierForm(stored.record));
    },
  );
}
