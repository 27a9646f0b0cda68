import { historyRoutes } from "../../contract";
import { historySchemas } from "../../contract/schemas";
import type { Role } from "../auth/access";
import { nextOf, opened, guarded, answer, type RouteDeps, type Routes } from "./route";
import { RequestFault } from "../faults/problem";

/** Reveals a pane that silently vanished. */
export function addCoverage(app: Routes, { store }: RouteDeps): void {
  app.get(
    historyRoutes.coverage.path,
    guarded(historySchemas.coverage, ["Policy.Admin", "Audit.Read"]),
    async ({ query }, reply) => {
      const page = await store.coverage({ after: opened("coverage", query.after), limit: query.limit });
      return answer(reply, { people: page.items, next: nextOf("coverage", page) });
    },
  );
}

/** People who decide on a change must see those before it. */
const readers: readonly Role[] = ["Audit.Read", "Supplier.Maintain", "Supplier.Approve"];

const momentOf = (text: string | undefined): Date | null => (text === undefined ? null : new Date(text));

/** What was done to the list, and by whom. */
export function addHistory(app: Routes, { store }: RouteDeps): void {
  app.get(historyRoutes.list.path, guarded(historySchemas.list, readers), async ({ query }, reply) => {
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
  });
  app.get(historyRoutes.people.path, guarded(historySchemas.people, readers), async (_request, reply) =>
    answer(reply, { people: await store.historyPeople() }),
  );
  app.get(historyRoutes.chain.path, guarded(historySchemas.chain, readers), async ({ query }, reply) => {
    const { next, ...checked } = await store.checkChain(opened("chain", query.after));
    return answer(reply, { ...checked, next: nextOf("chain", { items: [], next }) });
  });
  app.get(historyRoutes.head.path, guarded(historySchemas.head, readers), async (_request, reply) => {
    const head = await store.historyHead();
    if (head === null) throw new RequestFault(404, "no-history", "Nothing was done yet.");
    return answer(reply, head);
  });
}
