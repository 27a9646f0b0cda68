import { callerOfRequest } from "../auth/access";
import type { Role } from "../auth/caller";
import { nextOf, opened } from "../cursor";
import { RequestFault } from "../faults/problem";
import { given, refusal } from "../schemas/answers";
import { caseEvidence, caseForm, caseId, caseQuery, caseQuestion, cases, foundCases, newCase } from "../schemas/case";
import { addCaseActs, withTag } from "./caseActs";
import { answer, type RouteDeps, type Routes } from "./route";

const actors: readonly Role[] = ["Case.Write"];
/** Whoever opens a message of a conversation must see its case. */
const readers: readonly Role[] = ["Supplier.Read", "Supplier.Maintain", "Supplier.Approve", "Case.Write"];

const unknown = { 404: refusal("There is no case with this id.") };
const noCase = (): RequestFault => new RequestFault(404, "no-case", "There is no case with this id.");

/** Cases: what is known of a conversation, and what was found out about it. */
export function addCases(app: Routes, { store }: RouteDeps): void {
  app.post(
    "/api/cases/find",
    {
      schema: {
        summary:
          "What is known of a conversation. It notes who asks, and a suspicious message reopens a case whose outcome doesn't cover it.",
        body: caseQuestion,
        response: { 200: given("Its cases, the newest first.", foundCases) },
      },
      config: { access: readers, needsPerson: true },
    },
    async (request, reply) => answer(reply, await store.findCases(request.body, callerOfRequest(request).actor)),
  );
  app.post(
    "/api/cases",
    {
      schema: {
        summary:
          "Opens a case on a conversation; joins the one that is unsettled, reopens one that doesn't cover the message.",
        body: newCase,
        response: {
          200: given("The conversation's case.", caseForm),
          201: given("A new case.", caseForm),
          409: refusal("You have opened too many today."),
        },
      },
      config: { access: actors, needsPerson: true },
    },
    async (request, reply) => {
      const { form, isNew } = await store.openCase(request.body, callerOfRequest(request).actor);
      if (isNew) void reply.header("location", `/api/cases/${encodeURIComponent(form.id)}`);
      return answer(reply, withTag(reply, form), isNew ? 201 : 200);
    },
  );
  app.get(
    "/api/cases",
    {
      schema: {
        summary: "Cases, the newest first.",
        querystring: caseQuery,
        response: { 200: given("A stretch of them.", cases) },
      },
      config: { access: readers, needsPerson: true },
    },
    async ({ query }, reply) => {
      const { state = null, limit } = query;
      const page = await store.cases({ state, after: opened("cases", query.after), limit });
      return answer(reply, { cases: page.items, next: nextOf("cases", page) });
    },
  );
  app.get(
    "/api/cases/:id",
    {
      schema: {
        summary: "A case, and its version as ETag.",
        params: caseId,
        response: { 200: given("The case.", caseForm), ...unknown },
      },
      config: { access: readers, needsPerson: true },
    },
    async (request, reply) => {
      const found = await store.case(request.params.id);
      if (found === null) throw noCase();
      return answer(reply, withTag(reply, found));
    },
  );
  app.get(
    "/api/cases/:id/evidence",
    {
      schema: {
        summary: "All that the service says of a case, signed: for remit-guard evidence verify.",
        params: caseId,
        response: {
          200: given("What it says.", caseEvidence),
          ...unknown,
          409: refusal("It was altered in the database."),
        },
      },
      config: { access: readers, needsPerson: true },
    },
    async (request, reply) => {
      const evidence = await store.caseEvidence(request.params.id);
      if (evidence === null) throw noCase();
      return answer(reply, evidence);
    },
  );
  addCaseActs(app, store);
}
