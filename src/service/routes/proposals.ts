import { proposalRoutes, supplierRoutes } from "../../contract";
import { proposalSchemas } from "../../contract/schemas";
import { supplierForm } from "./suppliers";
import { callerOfRequest, type Role } from "../auth/access";
import { nextOf, opened, guarded, personal, versionOf, answer, type RouteDeps, type Routes } from "./route";
import { present } from "../faults/problem";

/** Maintain the list, or decide on changes of it. */
export const handlers: readonly Role[] = ["Supplier.Maintain", "Supplier.Approve"];
/** Readers may say that a warning is wrong: a proposal changes nothing. */
const proposers: readonly Role[] = ["Supplier.Read", "Supplier.Maintain", "Supplier.Approve"];

/** Changes with four eyes: proposed, confirmed by telephone, approved by somebody else. */
export function addProposals(app: Routes, { store }: RouteDeps): void {
  for (const url of [proposalRoutes.propose.path, supplierRoutes.search.path])
    app.post(url, personal(proposalSchemas.propose, proposers), async (request, reply) => {
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
    });
  app.get(proposalRoutes.list.path, guarded(proposalSchemas.list, handlers), async ({ query }, reply) => {
    const { state = null, supplier: of = null, limit } = query;
    const page = await store.proposals({ state, supplier: of, after: opened("proposals", query.after), limit });
    return answer(reply, { proposals: page.items, next: nextOf("proposals", page) });
  });
  app.get(proposalRoutes.read.path, guarded(proposalSchemas.read, handlers), async (request, reply) =>
    answer(reply, present(await store.proposal(request.params.id), "proposal")),
  );
  addDecisions(app, store);
}

function addDecisions(app: Routes, store: RouteDeps["store"]): void {
  app.post(proposalRoutes.callBack.path, personal(proposalSchemas.callBack, handlers), async (request, reply) =>
    answer(reply, await store.recordCallBack(request.params.id, request.body, callerOfRequest(request).actor)),
  );
  app.post(
    proposalRoutes.approve.path,
    personal(proposalSchemas.approve, ["Supplier.Approve"]),
    async (request, reply) =>
      answer(reply, await store.approveProposal(request.params.id, callerOfRequest(request).actor)),
  );
  app.post(proposalRoutes.reject.path, personal(proposalSchemas.reject, handlers), async (request, reply) =>
    answer(reply, await store.rejectProposal(request.params.id, request.body.reason, callerOfRequest(request).actor)),
  );
  app.post(proposalRoutes.freeze.path, personal(proposalSchemas.freeze, handlers), async (request, reply) => {
    const stored = await store.freeze(request.params.id, request.body.reason, callerOfRequest(request).actor);
    void reply.header("etag", `"${stored.version}"`);
    return answer(reply, supplierForm(stored.record));
  });
}
