import type { After } from "../mail";
import type { Progress } from "../documents";
import type { Answers, FileRequest, Request, Response } from "./protocol";

/** A worker as it is seen from outside: that of a browser, or one like it. */
export interface WorkerLike {
  postMessage(message: Request | FileRequest): void;
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
export type Question = {
  [K in keyof Answers]: Omit<Extract<Request | FileRequest, { ask: K }>, "id">;
}[keyof Answers];

/** Beside a question: when nobody waits any longer, and who is told how far it is. */
export interface Asking {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Milliseconds for which a question that nobody waits for any longer may still keep the others waiting. */
const GRACE = 1_000;

/** One worker from its start to its end, asked one thing at a time. Once it broke or took too long it is dead. */
export class Thread {
  #alive = true;
  #id = 0;
  #settle: ((outcome: Outcome<never> | { readonly value: Exclude<Response, { progress: unknown }> }) => void) | null =
    null;
  #advance: ((progress: Progress) => void) | null = null;

  constructor(
    private readonly worker: WorkerLike,
    private readonly after: After,
  ) {
    worker.addEventListener("message", ({ data }) => {
      const response = data as Response;
      if (response.id !== this.#id) return;
      if ("progress" in response) this.#advance?.(response.progress);
      else this.#settle?.({ value: response });
    });
    for (const type of ["error", "messageerror"] as const)
      worker.addEventListener(type, () => this.#end({ failure: "crashed" }));
  }

  /** Can it still be asked? */
  get alive(): boolean {
    return this.#alive;
  }

  /**
   * Asks, and waits `limit` milliseconds at most for the answer, or for word of how far it is, which gives it as long
   * again. Another question must not be under way.
   */
  async ask<K extends Question["ask"]>(
    question: Extract<Question, { ask: K }>,
    limit: number,
    { signal, onProgress }: Asking = {},
  ): Promise<Outcome<Answers[K]>> {
    if (!this.#alive) return { failure: "crashed" };
    const tooLong = (): (() => void) => this.after(limit, () => this.#end({ failure: "tookTooLong" }));
    let cancel = tooLong();
    const onAbort = (): void => {
      cancel();
      cancel = this.after(GRACE, () => this.#end({ failure: "abandoned" }));
    };
    this.#advance = (progress) => {
      if (signal?.aborted) return;
      cancel();
      cancel = tooLong();
      onProgress?.(progress);
    };
    signal?.addEventListener("abort", onAbort);
    const outcome = await new Promise<Outcome<Exclude<Response, { progress: unknown }>>>((resolve) => {
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
    this.#advance = null;
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
