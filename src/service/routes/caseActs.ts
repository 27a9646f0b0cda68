import { caseRoutes, type CaseForm } from "../../contract";
import { caseSchemas } from "../../contract/schemas";
import type { FastifyReply, FastifyRequest } from "fastify";
import { callerOfRequest } from "../auth/access";
import { RequestFault } from "../faults/problem";
import { versionOf } from "./ifMatch";
import { handlers } from "./proposals";
import { answer, type RouteDeps, type Routes } from "./route";

const access = { access: ["Case.Write"], needsPerson: true } as const;

/** @throws {RequestFault} 428 without If-Match */
function seenBy({ headers }: Pick<FastifyRequest, "headers">): number {
  const version = versionOf(headers["if-match"], "the case");
  if (version !== null) return version;
  throw new RequestFault(428, "version-needed", "Send the version of the case that you have seen as If-Match.");
}

/** The version as ETag. */
export function withTag<R extends Pick<FastifyReply, "header">>(reply: R, form: CaseForm): CaseForm {
  reply.header("etag", `"${form.version}"`);
  return form;
}

/** What is done about a case. */
export function addCaseActs(app: Routes, store: RouteDeps["store"]): void {
  app.post(caseRoutes["call-back"].path, { schema: caseSchemas.callBack, config: access }, async (request, reply) => {
    const { actor, roles } = callerOfRequest(request);
    const canMaintain = handlers.some((role) => roles.has(role));
    const { id } = request.params;
    const form = await store.recordCaseCall(id, seenBy(request), request.body, actor, canMaintain);
    return answer(reply, withTag(reply, form));
  });
  app.post(caseRoutes.confirm.path, { schema: caseSchemas.confirm, config: access }, async (request, reply) => {
    const form = await store.confirmCase(request.params.id, seenBy(request), callerOfRequest(request).actor);
    return answer(reply, withTag(reply, form));
  });
  app.post(caseRoutes.close.path, { schema: caseSchemas.close, config: access }, async (request, reply) => {
    const { outcome, reason } = request.body;
    const { actor } = callerOfRequest(request);
    const form = await store.closeCase(request.params.id, seenBy(request), outcome, reason, actor);
    return answer(reply, withTag(reply, form));
  });
  app.post(caseRoutes.reopen.path, { schema: caseSchemas.reopen, config: access }, async (request, reply) => {
    const { actor } = callerOfRequest(request);
    const form = await store.reopenCase(request.params.id, seenBy(request), request.body.reason, actor);
    return answer(reply, withTag(reply, form));
  });
}
