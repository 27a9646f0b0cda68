import type { ReasonCode } from "../analysis";
import type { After } from "../mail";
import type { Answers } from "./protocol";
import { WorkerThread, type Asking, type Outcome, type Question, type WorkerLike } from "./workerThread";

type Spared<K extends Question["ask"]> = { readonly value: Answers[K] } | { readonly failed: ReasonCode };

/** What a spare worker needs of its surroundings. */
export interface SpareWorkerPorts {
  readonly start: () => WorkerLike;
  readonly after: After;
}

const reasons: Readonly<Record<Extract<Outcome<never>, { failure: unknown }>["failure"], ReasonCode>> = {
  tookTooLong: "tookTooLong",
  abandoned: "notReadYet",
  refused: "internalError",
  crashed: "internalError",
};

/** Starts at the first question, is replaced when broken or hung, and ends when idle. */
export class SpareWorker {
  #thread: WorkerThread | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #disposed = false;
  #cancelRest = (): void => undefined;

  /** `idle`: milliseconds without a question before it ends, to free memory. */
  constructor(
    private readonly ports: SpareWorkerPorts,
    private readonly idle: number,
  ) {}

  /** Queued. Never rejects: what went wrong is a reason. */
  ask<K extends Question["ask"]>(
    question: Extract<Question, { ask: K }>,
    limit: number,
    asking: Asking,
  ): Promise<Spared<K>> {
    const turn = this.#last.then(() => this.#ask(question, limit, asking));
    this.#last = turn;
    return turn;
  }

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
