import { createHash, timingSafeEqual } from "node:crypto";
import { aliveRoute, readyRoute, healthRoute } from "../../contract";
import { probeSchemas, healthSchema } from "../../contract/schemas";
import { bearerToken, refusedToken } from "../auth/access";
import { RequestFault } from "../faults/problem";
import { guarded, answer, type RouteDeps, type Routes, nextOf, opened } from "./route";
import { longTimeout } from "../limits";

/** What should be looked at in the list: counts, and whom each concerns. */
export function addRecordHealth(app: Routes, { store }: RouteDeps): void {
  app.get(
    healthRoute.path,
    {
      ...guarded(healthSchema, ["Supplier.Maintain", "Supplier.Approve", "Audit.Read"]),
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

interface HealthDeps extends RouteDeps {
  readonly isStopping: () => boolean;
  readonly metricsToken: string | null;
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Milliseconds, so that anyone's probes don't load the database. */
const remember = 1_000;

function remembered<T>(ask: () => Promise<T>): () => Promise<T> {
  let last: { readonly answer: Promise<T>; readonly until: number } | null = null;
  return () => {
    const now = performance.now();
    if (last === null || now > last.until) last = { answer: ask(), until: now + remember };
    return last.answer;
  };
}

/** Load balancers ask the first two, Prometheus the third. */
export function addHealth(app: Routes, { store, metrics, isStopping, metricsToken }: HealthDeps): void {
  const readiness = remembered(() => store.ready());
  const open = { access: "anyone" as const, rateLimit: false as const };
  app.get(aliveRoute.path, { schema: probeSchemas.alive, config: open }, async (_request, reply) =>
    answer(reply, { status: "ok" }),
  );
  app.get(readyRoute.path, { schema: probeSchemas.ready, config: open }, async (request, reply) => {
    if (isStopping()) throw new RequestFault(503, "stopping", "The service is being stopped.");
    const ready = await readiness();
    if (!ready.ok) {
      // Only in the log, since anyone may ask.
      request.log.warn({ reason: ready.reason }, "not ready");
      throw new RequestFault(503, "not-ready", "The database can't be worked with now. The log says why.");
    }
    return answer(reply, { status: "ok" });
  });
  // Metrics reveal habits, so they need a token; Prometheus has no Entra ID.
  if (metricsToken === null) return;
  const expected = digest(metricsToken);
  app.get("/metrics", { schema: { hide: true }, config: { access: "anyone" } }, async (request, reply) => {
    const given = digest(bearerToken(request.headers.authorization));
    if (!timingSafeEqual(given, expected)) throw refusedToken("This isn't the token of METRICS_TOKEN.");
    void reply.header("content-type", metrics.registry.contentType);
    return reply.send(await metrics.registry.metrics());
  });
}
