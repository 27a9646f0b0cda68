import { callerOfRequest } from "../auth/access";
import { LastSeen } from "../lastSeen";
import { clues, records } from "../schemas/lookup";
import { answer, type RouteDeps, type Routes } from "./route";

/** Whose is it? The pane asks for each message, so this is the hot path: nothing is checked on the way out. */
export function addLookup(app: Routes, { store, metrics, now }: RouteDeps, lookups: number): void {
  const seen = new LastSeen((by, day) => store.noteLookup(by, day));
  app.addHook("onClose", () => seen.settled());
  app.post(
    "/api/lookup",
    {
      schema: {
        summary: "The records that a message's clues lead to, and whose its accounts are.",
        body: clues,
        response: { 200: records },
      },
      config: { access: ["Supplier.Read"], rateLimit: { max: lookups } },
    },
    async (request, reply) => {
      const found = await store.lookup(request.body);
      metrics.lookups.inc();
      seen.note(callerOfRequest(request).actor, now());
      return answer(reply, found);
    },
  );
}
