import type { FastifyReply, FastifyRequest } from "fastify";
import type { CaseForm } from "../../cases";
import { callerOfRequest } from "../auth/access";
import { RequestFault } from "../faults/problem";
import { given, refusal } from "../schemas/answers";
import { caseClosing, caseForm, caseId, caseReason, newCaseCall, nothing } from "../schemas/case";
import { versionOf } from "./ifMatch";
import { handlers } from "./proposals";
import { answer, type RouteDeps, type Routes } from "./route";

const access = { access: ["Case.Write"], needsPerson: true } as const;

const response = {
  200: given("The case.", caseForm),
  404: refusal("There is no case with this id."),
  409: refusal("A rule is in the way, which the answer names."),
  412: refusal("Somebody did something about the case meanwhile."),
  428: refusal("The case's version is needed as If-Match."),
};

/** The version that somebody has seen. @throws {RequestFault} 428 without one */
function seenBy({ headers }: Pick<FastifyRequest, "headers">): number {
  const version = versionOf(headers["if-match"], "the case");
  if (version !== null) return version;
  throw new RequestFault(428, "version-needed", "Send the version of the case that you have seen as If-Match.");
}

/** Answers with a case, its version as ETag. */
export function withTag<R extends Pick<FastifyReply, "header">>(reply: R, form: CaseForm): CaseForm {
  reply.header("etag", `"${form.version}"`);
  return form;
}

/** What is done about a case. */
export function addCaseActs(app: Routes, store: RouteDeps["store"]): void {
  app.post(
    "/api/cases/:id/call-back",
    {
      schema: {
        summary:
          "Writes down a call. To confirm, what was typed is held against record and message, and what is new is proposed; denied, it is rejected for good.",
        params: caseId,
        body: newCaseCall,
        response: { ...response, 422: refusal("What was typed doesn't fit the record or the message.") },
      },
      config: access,
    },
    async (request, reply) => {
      const { actor, roles } = callerOfRequest(request);
      const canMaintain = handlers.some((role) => roles.has(role));
      const { id } = request.params;
      const form = await store.recordCaseCall(id, seenBy(request), request.body, actor, canMaintain);
      return answer(reply, withTag(reply, form));
    },
  );
  app.post(
    "/api/cases/:id/confirm",
    {
      schema: {
        summary: "Releases a confirmed case, as another person than who confirmed it on the telephone.",
        params: caseId,
        body: nothing,
        response: { ...response, 403: refusal("Another person must.") },
      },
      config: access,
    },
    async (request, reply) => {
      const form = await store.confirmCase(request.params.id, seenBy(request), callerOfRequest(request).actor);
      return answer(reply, withTag(reply, form));
    },
  );
  app.post(
    "/api/cases/:id/close",
    {
      schema: {
        summary: "Closes a case as fraud; or as nothing, where every destination is on record.",
        params: caseId,
        body: caseClosing,
        response,
      },
      config: access,
    },
    async (request, reply) => {
      const { outcome, reason } = request.body;
      const { actor } = callerOfRequest(request);
      const form = await store.closeCase(request.params.id, seenBy(request), outcome, reason, actor);
      return answer(reply, withTag(reply, form));
    },
  );
  app.post(
    "/api/cases/:id/reopen",
    {
      schema: {
        summary: "Opens a case again, and takes back what its call has proposed.",
        params: caseId,
        body: caseReason,
        response,
      },
      config: access,
    },
    async (request, reply) => {
      const { actor } = callerOfRequest(request);
      const form = await store.reopenCase(request.params.id, seenBy(request), request.body.reason, actor);
      return answer(reply, withTag(reply, form));
    },
  );
}
