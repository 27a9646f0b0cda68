import { caseRoutes } from "../../contract";
import { caseSchemas } from "../../contract/schemas";
import { callerOfRequest } from "../auth/access";
import type { Role } from "../auth/caller";
import { nextOf, opened } from "../cursor";
import { RequestFault } from "../faults/problem";
import { addCaseActs, withTag } from "./caseActs";
import { answer, type RouteDeps, type Routes } from "./route";

const actors: readonly Role[] = ["Case.Write"];
/** People who open a message of a conversation must see its case. */
const readers: readonly Role[] = ["Supplier.Read", "Supplier.Maintain", "Supplier.Approve", "Case.Write"];

const noCase = (): RequestFault => new RequestFault(404, "no-case", "There is no case with this id.");

/** Cases: what is known of a conversation, and what was found out about it. */
export function addCases(app: Routes, { store }: RouteDeps): void {
  app.post(
    caseRoutes.find.path,
    { schema: caseSchemas.find, config: { access: readers, needsPerson: true } },
    async (request, reply) => answer(reply, await store.findCases(request.body, callerOfRequest(request).actor)),
  );
  app.post(
    caseRoutes.open.path,
    { schema: caseSchemas.open, config: { access: actors, needsPerson: true } },
    async (request, reply) => {
      const { form, isNew } = await store.openCase(request.body, callerOfRequest(request).actor);
      if (isNew) void reply.header("location", `/api/cases/${encodeURIComponent(form.id)}`);
      return answer(reply, withTag(reply, form), isNew ? 201 : 200);
    },
  );
  app.get(
    caseRoutes.list.path,
    { schema: caseSchemas.list, config: { access: readers, needsPerson: true } },
    async ({ query }, reply) => {
      const { state = null, limit } = query;
      const page = await store.cases({ state, after: opened("cases", query.after), limit });
      return answer(reply, { cases: page.items, next: nextOf("cases", page) });
    },
  );
  app.get(
    caseRoutes.read.path,
    { schema: caseSchemas.read, config: { access: readers, needsPerson: true } },
    async (request, reply) => {
      const found = await store.case(request.params.id);
      if (found === null) throw noCase();
      return answer(reply, withTag(reply, found));
    },
  );
  app.get(
    caseRoutes.evidence.path,
    { schema: caseSchemas.evidence, config: { access: readers, needsPerson: true } },
    async (request, reply) => {
      const evidence = await store.caseEvidence(request.params.id);
      if (evidence === null) throw noCase();
      return answer(reply, evidence);
    },
  );
  addCaseActs(app, store);
}
