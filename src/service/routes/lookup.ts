import { lookupRoute, type Actor } from "../../contract";
import { lookupSchema } from "../../contract/schemas";
import { callerOfRequest } from "../auth/access";
import { answerTimeout, maxLookups, maxLookupsOfOne, maxWaitingOfOne } from "../limits";
import { Patience, Turns } from "../load/turns";
import { answer, type RouteDeps, type Routes } from "./route";

/** Per day. */
const maxPeople = 200_000;

/** Notes a person once a day. Answers neither wait for the note nor fail with it; a failed one is repeated. */
export class LastSeen {
  readonly #pending = new Set<Promise<void>>();
  #day = "";
  #noted = new Set<string>();

  constructor(private readonly save: (by: Actor, day: string) => Promise<void>) {}

  note(by: Actor, at: Date): void {
    const day = at.toISOString().slice(0, 10);
    if (day !== this.#day || this.#noted.size >= maxPeople) {
      this.#day = day;
      this.#noted = new Set();
    }
    if (this.#noted.has(by.oid)) return;
    const noted = this.#noted.add(by.oid);
    const pending = this.#try(by, day)
      .catch(() => void noted.delete(by.oid))
      .finally(() => this.#pending.delete(pending));
    this.#pending.add(pending);
  }

  async settled(): Promise<void> {
    await Promise.all(this.#pending);
  }

  /** Turns exceptions into rejections. */
  async #try(by: Actor, day: string): Promise<void> {
    await this.save(by, day);
  }
}

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
