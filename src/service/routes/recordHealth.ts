import { nextOf, opened } from "../cursor";
import { longTimeout } from "../limits";
import { given } from "../schemas/answers";
import { health, healthQuery } from "../schemas/health";
import { answer, type RouteDeps, type Routes } from "./route";

/** What should be looked at in the list: counts, and whom each concerns. */
export function addRecordHealth(app: Routes, { store }: RouteDeps): void {
  app.get(
    "/api/record-health",
    {
      schema: {
        summary: "Records that lack something, or have too much: counts, and with a kind the suppliers.",
        querystring: healthQuery,
        response: { 200: given("The counts; with a kind a stretch of its suppliers.", health) },
      },
      config: { access: ["Supplier.Maintain", "Supplier.Approve", "Audit.Read"] },
      // The first to ask after a change waits until the whole list was gone through.
      handlerTimeout: longTimeout,
    },
    async ({ query }, reply) => {
      const { kind, limit } = query;
      const counts = await store.health();
      if (kind === undefined) return answer(reply, counts);
      const page = await store.healthRows({ kind, after: opened("health", query.after), limit });
      return answer(reply, { ...counts, rows: page.items, next: nextOf("health", page) });
    },
  );
}
