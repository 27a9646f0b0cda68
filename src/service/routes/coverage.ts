import { nextOf, opened } from "../cursor";
import { given } from "../schemas/answers";
import { coverage } from "../schemas/coverage";
import { stretch } from "../schemas/page";
import { answer, type RouteDeps, type Routes } from "./route";

/** Who looked up when, so that a pane that silently vanished is noticed. */
export function addCoverage(app: Routes, { store }: RouteDeps): void {
  app.get(
    "/api/coverage",
    {
      schema: {
        summary: "Who looked up when.",
        querystring: stretch,
        response: { 200: given("A stretch of the people.", coverage) },
      },
      config: { access: ["Policy.Admin", "Audit.Read"] },
    },
    async ({ query }, reply) => {
      const page = await store.coverage({ after: opened("coverage", query.after), limit: query.limit });
      return answer(reply, { people: page.items, next: nextOf("coverage", page) });
    },
  );
}
