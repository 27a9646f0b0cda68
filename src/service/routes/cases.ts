import type { FastifyReply, FastifyRequest } from "fastify";
import { caseRoutes, type CaseForm } from "../../contract";
import { caseSchemas } from "../../contract/schemas";
import { callerOfRequest, type Role } from "../auth/access";
import { nextOf, opened, personal, answer, type RouteDeps, type Routes, versionOf } from "./route";
import { RequestFault, present } from "../faults/problem";
import { handlers } from "./proposals";

/** @throws {RequestFault} 428 without If-Match */
function seenBy({ headers }: Pick<FastifyRequest, "headers">): number {
  const version = versionOf(headers["if-match"], "the case");
  if (version !== null) return version;
  throw new RequestFault(428, "version-needed", "Send the version of the case that you have seen as If-Match.");
}

function withTag<R extends Pick<FastifyReply, "header">>(reply: R, form: CaseForm): CaseForm {
  reply.header("etag", `"${form.version}"`);
  return form;
}

function addCaseActs(app: Routes, store: RouteDeps["store"]): void {
  app.post(caseRoutes["call-back"].path, personal(caseSchemas.callBack, actors), async (request, reply) => {
    const { actor, roles } = callerOfRequest(request);
    const canMaintain = handlers.some((role) => roles.has(role));
    const { id } = request.params;
    const form = await store.recordCaseCall(id, seenBy(request), request.body, actor, canMaintain);
    return answer(reply, withTag(reply, form));
  });
  app.post(caseRoutes.confirm.path, personal(caseSchemas.confirm, actors), async (request, reply) => {
    const form = await store.confirmCase(request.params.id, seenBy(request), callerOfRequest(request).actor);
    return answer(reply, withTag(reply, form));
  });
  app.post(caseRoutes.close.path, personal(caseSchemas.close, actors), async (request, reply) => {
    const { actor } = callerOfRequest(request);
    const form = await store.closeCase(request.params.id, seenBy(request), request.body, actor);
    return answer(reply, withTag(reply, form));
  });
  app.post(caseRoutes.reopen.path, personal(caseSchemas.reopen, actors), async (request, reply) => {
    const { actor } = callerOfRequest(request);
    const form = await store.reopenCase(request.params.id, seenBy(request), request.body.reason, actor);
    return answer(reply, withTag(reply, form));
  });
}

const actors: readonly Role[] = ["Case.Write"];
/** People who open a message of a conversation must see its case. */
const readers: readonly Role[] = ["Supplier.Read", "Supplier.Maintain", "Supplier.Approve", "Case.Write"];

/** Cases: what is known of a conversation, and what was found out about it. */
export function addCases(app: Routes, { store }: RouteDeps): void {
  app.post(caseRoutes.find.path, personal(caseSchemas.find, readers), async (request, reply) =>
    answer(reply, await store.findCases(request.body, callerOfRequest(request).actor)),
  );
  app.post(caseRoutes.open.path, personal(caseSchemas.open, actors), async (request, reply) => {
    const { form, isNew } = await store.openCase(request.body, callerOfRequest(request).actor);
    if (isNew) void reply.header("location", `/api/cases/${encodeURIComponent(form.id)}`);
    return answer(reply, withTag(reply, form), isNew ? 201 : 200);
  });
  app.get(caseRoutes.list.path, personal(caseSchemas.list, readers), async ({ query }, reply) => {
    const { state = null, limit } = query;
    const page = await store.cases({ state, after: opened("cases", query.after), limit });
    return answer(reply, { cases: page.items, next: nextOf("cases", page) });
  });
  app.get(caseRoutes.read.path, personal(caseSchemas.read, readers), async (request, reply) => {
    const found = present(await store.case(request.params.id), "case");
    return answer(reply, withTag(reply, found));
  });
  app.get(caseRoutes.evidence.path, personal(caseSchemas.evidence, readers), async (request, reply) =>
    answer(reply, present(await store.caseEvidence(request.params.id), "case")),
  );
  addCaseActs(app, store);
}
