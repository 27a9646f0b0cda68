import { historyRoutes } from "../../contract";
import { historySchemas } from "../../contract/schemas";
import { nextOf, opened } from "../cursor";
import { answer, type RouteDeps, type Routes } from "./route";

/** Reveals a pane that silently vanished. */
export function addCoverage(app: Routes, { store }: RouteDeps): void {
  app.get(
    historyRoutes.coverage.path,
    { schema: historySchemas.coverage, config: { access: ["Policy.Admin", "Audit.Read"] } },
    async ({ query }, reply) => {
      const page = await store.coverage({ after: opened("coverage", query.after), limit: query.limit });
      return answer(reply, { people: page.items, next: nextOf("coverage", page) });
    },
  );
}
