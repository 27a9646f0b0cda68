import type { onRequestHookHandler } from "fastify";
import { RequestFault } from "../faults/problem";

const again = { "retry-after": "2" };

/** Limits how many wait, and how long, instead of growing a queue. @throws {RequestFault} 503 */
export class Patience {
  #waiting = 0;

  constructor(
    private readonly max: number,
    private readonly milliseconds: number,
  ) {}

  /** `ask` may continue after the time-out. */
  async for<T>(ask: () => Promise<T>): Promise<T> {
    if (this.#waiting >= this.max) throw new RequestFault(503, "busy", "Too much is asked at once. Try again.", again);
    this.#waiting += 1;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => reject(new RequestFault(503, "timeout", "The answer took too long. Try again.", again)),
        this.milliseconds,
      );
    });
    try {
      return await Promise.race([ask(), late]);
    } finally {
      clearTimeout(timer);
      this.#waiting -= 1;
    }
  }
}

/** Before bodies are read, since each holds a file in memory. @returns a route's `onRequest` */
export function seats(max: number): onRequestHookHandler {
  let taken = 0;
  return (_request, reply, done) => {
    if (taken >= max) {
      const detail = "Too many files are worked on at once. Try again.";
      return done(new RequestFault(503, "busy", detail, { "retry-after": "10" }));
    }
    taken += 1;
    reply.raw.once("close", () => (taken -= 1));
    done();
  };
}

/** The part of a response that tells whether the client still waits. */
interface Awaited {
  readonly destroyed: boolean;
  once(event: "close", listener: () => void): unknown;
  off(event: "close", listener: () => void): unknown;
}

interface Person {
  busy: number;
  /** In order of arrival. */
  readonly waiting: Set<() => void>;
}

/** So that one person's many requests don't delay others. */
export class Turns {
  readonly #people = new Map<string, Person>();

  constructor(
    private readonly atOnce: number,
    private readonly waiting: number,
  ) {}

  /** @throws {RequestFault} 429 */
  check(who: string): void {
    const person = this.#people.get(who);
    if (person === undefined || person.busy < this.atOnce || person.waiting.size < this.waiting) return;
    const detail = "Too many lookups of yours are under way. Try again.";
    throw new RequestFault(429, "too-many-at-once", detail, { "retry-after": "1" });
  }

  /** Lasts until the work ends, even if the client has gone. @throws {RequestFault} 429 */
  async for<T>(who: string, awaited: Awaited, work: () => Promise<T>): Promise<T> {
    this.check(who);
    const person = this.#people.get(who) ?? { busy: 0, waiting: new Set() };
    this.#people.set(who, person);
    if (person.busy >= this.atOnce) await turnOf(person, awaited);
    else person.busy += 1;
    try {
      return await work();
    } finally {
      this.#next(who, person);
    }
  }

  #next(who: string, person: Person): void {
    const [begin] = person.waiting;
    if (begin !== undefined) return begin();
    person.busy -= 1;
    if (person.busy === 0) this.#people.delete(who);
  }
}

function turnOf(person: Person, awaited: Awaited): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      person.waiting.delete(begin);
      reject(new RequestFault(503, "gone", "No one waits for this answer any longer."));
    };
    const begin = (): void => {
      person.waiting.delete(begin);
      awaited.off("close", leave);
      resolve();
    };
    person.waiting.add(begin);
    awaited.once("close", leave);
    if (awaited.destroyed) leave();
  });
}
