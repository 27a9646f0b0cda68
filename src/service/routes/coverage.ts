import { historyRoutes } from "../../contract";
import { historySchemas } from "../../contract/schemas";
import { nextOf, opened } from "../cursor";
import { answer, type RouteDeps, type Routes } from "./route";

/** Who looked up when, so that a pane that silently vanished is noticed. */
export function addCoverage(app: Routes, { store }: RouteDeps): void {
  app.get(
    historyRoutes.coverage.path,
    {
      schema: historySchemas.coverage,
      config: { access: ["Policy.Admin", "Audit.Read"] },
    },
    async ({ query }, reply) => {
      const page = await store.coverage({ after: opened("coverage", query.after), limit: query.limit });
      return answer(reply, { people: page.items, next: nextOf("coverage", page) });
    },
  );
}
