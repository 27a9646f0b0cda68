import type { Role } from "../auth/caller";
import { nextOf, opened } from "../cursor";
import { RequestFault } from "../faults/problem";
import { chainQuery, chainStretch, history, historyHead, historyPeople, historyQuery } from "../schemas/history";
import { given, refusal } from "../schemas/answers";
import { answer, type RouteDeps, type Routes } from "./route";

/** Whoever decides on a change must see those before it. */
const readers: readonly Role[] = ["Audit.Read", "Supplier.Maintain", "Supplier.Approve"];

const momentOf = (text: string | undefined): Date | null => (text === undefined ? null : new Date(text));

/** What was done to the list, and by whom. */
export function addHistory(app: Routes, { store }: RouteDeps): void {
  app.get(
    "/api/history",
    {
      schema: {
        summary: "What was done, to one supplier or to all.",
        querystring: historyQuery,
        response: { 200: given("A stretch of the history.", history) },
      },
      config: { access: readers },
    },
    async ({ query }, reply) => {
      const { supplier = null, action = null, person = null, limit } = query;
      const page = await store.history({
        supplier,
        action,
        person,
        from: momentOf(query.from),
        before: momentOf(query.before),
        isNewestFirst: query.order === "newest",
        after: opened("history", query.after),
        limit,
      });
      return answer(reply, { entries: page.items, next: nextOf("history", page) });
    },
  );
  app.get(
    "/api/history/people",
    {
      schema: {
        summary: "Who proposed, called, decided, or applied a file.",
        response: { 200: given("Their object ids, and their names as they last were.", historyPeople) },
      },
      config: { access: readers },
    },
    async (_request, reply) => answer(reply, { people: await store.historyPeople() }),
  );
  app.get(
    "/api/history/chain",
    {
      schema: {
        summary: "Follows the chain of the history a stretch on, and at its end checks the head's signature.",
        querystring: chainQuery,
        response: { 200: given("How far it was followed, and whether it holds.", chainStretch) },
      },
      config: { access: readers },
    },
    async ({ query }, reply) => {
      const { next, ...checked } = await store.checkChain(opened("chain", query.after));
      return answer(reply, { ...checked, next: nextOf("chain", { items: [], next }) });
    },
  );
  app.get(
    "/api/history/head",
    {
      schema: {
        summary: "The newest entry, signed with a key that the database doesn't hold.",
        response: { 200: given("The newest entry.", historyHead), 404: refusal("Nothing was done yet.") },
      },
      config: { access: readers },
    },
    async (_request, reply) => {
      const head = await store.historyHead();
      if (head === null) throw new RequestFault(404, "no-history", "Nothing was done yet.");
      return answer(reply, head);
    },
  );
}
