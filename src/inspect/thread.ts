import type { After } from "../mail";
import type { Answers, Request, Response } from "./protocol";

/** A worker as it is seen from outside: that of a browser, or one like it. */
export interface WorkerLike {
  postMessage(message: Request): void;
  addEventListener(
    type: "message" | "error" | "messageerror",
    listener: (event: { readonly data?: unknown }) => void,
  ): void;
  terminate(): void;
}

/** What a question came to: `refused` where the worker failed at it and lives on. */
export type Outcome<T> =
  { readonly value: T } | { readonly failure: "refused" | "crashed" | "tookTooLong" | "abandoned" };

/** A question before it has its number. */
export type Question = { [K in Request["ask"]]: Omit<Extract<Request, { ask: K }>, "id"> }[Request["ask"]];

/** Milliseconds for which a question that nobody waits for any longer may still keep the others waiting. */
const GRACE = 1_000;

/** One worker from its start to its end, asked one thing at a time. Once it broke or took too long it is dead. */
export class Thread {
  #alive = true;
  #id = 0;
  #settle: ((outcome: Outcome<never> | { readonly value: Response }) => void) | null = null;

  constructor(
    private readonly worker: WorkerLike,
    private readonly after: After,
  ) {
    worker.addEventListener("message", ({ data }) => {
      const response = data as Response;
      if (response.id === this.#id) this.#settle?.({ value: response });
    });
    for (const type of ["error", "messageerror"] as const)
      worker.addEventListener(type, () => this.#end({ failure: "crashed" }));
  }

  /** Can it still be asked? */
  get alive(): boolean {
    return this.#alive;
  }

  /** Asks, and waits `limit` milliseconds at most. Another question must not be under way. */
  async ask<K extends Question["ask"]>(
    question: Extract<Question, { ask: K }>,
    limit: number,
    signal?: AbortSignal,
  ): Promise<Outcome<Answers[K]>> {
    if (!this.#alive) return { failure: "crashed" };
    let cancel = this.after(limit, () => this.#end({ failure: "tookTooLong" }));
    const onAbort = (): void => {
      cancel();
      cancel = this.after(GRACE, () => this.#end({ failure: "abandoned" }));
    };
    signal?.addEventListener("abort", onAbort);
    const outcome = await new Promise<Outcome<Response>>((resolve) => {
      this.#settle = resolve;
      try {
        this.worker.postMessage({ ...question, id: ++this.#id });
      } catch {
        // What can't be cloned was never asked.
        resolve({ failure: "refused" });
      }
    });
    cancel();
    signal?.removeEventListener("abort", onAbort);
    this.#settle = null;
    if ("failure" in outcome) return outcome;
    const { value: response } = outcome;
    return "error" in response ? { failure: "refused" } : { value: response.value as Answers[K] };
  }

  /** Ends it, whatever it is at. */
  terminate(): void {
    this.#end({ failure: "abandoned" });
  }

  #end(outcome: Outcome<never>): void {
    if (!this.#alive) return;
    this.#alive = false;
    this.worker.terminate();
    this.#settle?.(outcome);
  }
}
