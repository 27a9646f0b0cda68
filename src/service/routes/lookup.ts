import { lookupRoute } from "../../contract";
import { lookupSchema } from "../../contract/schemas";
import { callerOfRequest } from "../auth/access";
import { LastSeen } from "../lastSeen";
import { answerTimeout, maxLookups, maxLookupsOfOne, maxWaitingOfOne } from "../limits";
import { Patience } from "../load/patience";
import { Turns } from "../load/turns";
import { answer, type RouteDeps, type Routes } from "./route";

/** The hot path, once per message: the answer isn't checked. */
export function addLookup(app: Routes, { store, metrics, now }: RouteDeps, lookupsPerSecond: number): void {
  const seen = new LastSeen((by, day) => store.noteLookup(by, day));
  const patience = new Patience(maxLookups, answerTimeout);
  const turns = new Turns(maxLookupsOfOne, maxWaitingOfOne);
  app.addHook("onClose", () => seen.settled());
  app.post(
    lookupRoute.path,
    {
      schema: lookupSchema,
      config: { access: ["Supplier.Read"], rateLimit: { max: lookupsPerSecond, timeWindow: 1_000 } },
      // Before the body is read, which costs as well.
      onRequest: async (request) => {
        turns.check(callerOfRequest(request).actor.oid);
      },
    },
    async (request, reply) => {
      const { actor } = callerOfRequest(request);
      const lookup = () => store.lookup(request.body);
      const found = await patience.for(() => turns.for(actor.oid, reply.raw, lookup));
      metrics.lookups.inc();
      seen.note(actor, now());
      return answer(reply, found);
    },
  );
}
