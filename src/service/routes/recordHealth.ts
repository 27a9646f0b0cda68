import { healthRoute } from "../../contract";
import { healthSchema } from "../../contract/schemas";
import { nextOf, opened } from "../cursor";
import { longTimeout } from "../limits";
import { answer, type RouteDeps, type Routes } from "./route";

/** What should be looked at in the list: counts, and whom each concerns. */
export function addRecordHealth(app: Routes, { store }: RouteDeps): void {
  app.get(
    healthRoute.path,
    {
      schema: healthSchema,
      config: { access: ["Supplier.Maintain", "Supplier.Approve", "Audit.Read"] },
      // The first request after a change waits for a check of the whole list.
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
