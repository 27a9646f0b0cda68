import type { ReasonCode } from "../analysis";
import type { After } from "../mail";
import type { Answers } from "./protocol";
import { WorkerThread, type Asking, type Outcome, type Question, type WorkerLike } from "./workerThread";

type Spared<K extends Question["ask"]> = { readonly value: Answers[K] } | { readonly failed: ReasonCode };

/** What a spare worker needs of its surroundings. */
export interface SpareWorkerPorts {
  /** It may throw. */
  readonly start: () => WorkerLike;
  readonly after: After;
}

const reasons: Readonly<Record<Extract<Outcome<never>, { failure: unknown }>["failure"], ReasonCode>> = {
  tookTooLong: "tookTooLong",
  abandoned: "notReadYet",
  refused: "internalError",
  crashed: "internalError",
};

/**
 * One worker, asked one thing after the other. It is started at the first question, replaced once it broke or hung, and
 * ended after some time without a question.
 */
export class SpareWorker {
  #thread: WorkerThread | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #disposed = false;
  #cancelRest = (): void => undefined;

  /** @param idle Milliseconds without a question after which it is ended: it keeps the memory that it took. */
  constructor(
    private readonly ports: SpareWorkerPorts,
    private readonly idle: number,
  ) {}

  /** Asks, after what was asked before. Never rejects: what went wrong is a reason. */
  ask<K extends Question["ask"]>(
    question: Extract<Question, { ask: K }>,
    limit: number,
    asking: Asking,
  ): Promise<Spared<K>> {
    const turn = this.#last.then(() => this.#ask(question, limit, asking));
    this.#last = turn;
    return turn;
  }

  /** Ends the worker. */
  dispose(): void {
    this.#disposed = true;
    this.#cancelRest();
    this.#thread?.terminate();
  }

  async #ask<K extends Question["ask"]>(
    question: Extract<Question, { ask: K }>,
    limit: number,
    asking: Asking,
  ): Promise<Spared<K>> {
    if (this.#disposed || asking.signal?.aborted) return { failed: "notReadYet" };
    const { start, after } = this.ports;
    this.#cancelRest();
    let thread = this.#thread;
    try {
      if (!thread?.alive) thread = this.#thread = new WorkerThread(start(), after);
    } catch {
      return { failed: "internalError" };
    }
    const outcome = await thread.ask(question, limit, asking);
    if (thread.alive) this.#cancelRest = after(this.idle, () => thread.terminate());
    return "value" in outcome ? outcome : { failed: reasons[outcome.failure] };
  }
}
