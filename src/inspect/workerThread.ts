import type { After } from "../mail";
import type { Progress } from "../documents";
import type { GiveToken } from "../suppliers";
import type { Answers, FileRequest, Final, Notice, Request, Response, WordingRequest } from "./protocol";

/** A worker as it is seen from outside: that of a browser, or one like it. */
export interface WorkerLike {
  postMessage(message: Request | FileRequest | WordingRequest | Notice): void;
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
  [K in keyof Answers]: Omit<Extract<Request | FileRequest | WordingRequest, { ask: K }>, "id">;
}[keyof Answers];

/** Beside a question: when nobody waits any longer, who is told how far it is, and who gives access tokens for the service. */
export interface Asking {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly token?: GiveToken | undefined;
}

/** Milliseconds for which a question that nobody waits for any longer may still keep the others waiting. */
const GRACE = 1_000;
/** Milliseconds for which it may wait for the supplier service, a sign-in and three tries with what lies between them, or for weights. */
const LOOKUP_LIMIT = 30_000;

/** What comes of a question while it is under way. */
type Interim = Exclude<Response, Final>;

/** One worker from its start to its end, asked one thing at a time. Once it broke or took too long it is dead. */
export class WorkerThread {
  #alive = true;
  #id = 0;
  #settle: ((outcome: Outcome<never> | { readonly value: Final }) => void) | null = null;
  #onInterim: ((interim: Interim) => void) | null = null;

  constructor(
    private readonly worker: WorkerLike,
    private readonly after: After,
  ) {
    worker.addEventListener("message", ({ data }) => {
      const response = data as Response;
      if (response.id !== this.#id) return;
      if ("value" in response || "error" in response) this.#settle?.({ value: response });
      else this.#onInterim?.(response);
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
   * again. Waiting for the supplier service has a limit of its own. Another question must not be under way.
   */
  async ask<K extends Question["ask"]>(
    question: Extract<Question, { ask: K }>,
    limit: number,
    { signal, onProgress, token }: Asking = {},
  ): Promise<Outcome<Answers[K]>> {
    if (!this.#alive) return { failure: "crashed" };
    const id = ++this.#id;
    const within = (ms: number): (() => void) => this.after(ms, () => this.#end({ failure: "tookTooLong" }));
    let cancel = within(limit);
    const onAbort = (): void => {
      cancel();
      cancel = this.after(GRACE, () => this.#end({ failure: "abandoned" }));
      this.#tell({ id, ask: "abort" });
    };
    this.#onInterim = (interim) => {
      if (signal?.aborted) return;
      if ("need" in interim) return void this.#give(id, token?.(interim.fresh));
      cancel();
      cancel = within("waits" in interim && interim.waits ? LOOKUP_LIMIT : limit);
      if ("progress" in interim) onProgress?.(interim.progress);
    };
    signal?.addEventListener("abort", onAbort);
    const outcome = await new Promise<Outcome<Final>>((resolve) => {
      this.#settle = resolve;
      try {
        this.worker.postMessage({ ...question, id });
      } catch {
        // What can't be cloned was never asked.
        resolve({ failure: "refused" });
      }
    });
    cancel();
    signal?.removeEventListener("abort", onAbort);
    this.#settle = null;
    this.#onInterim = null;
    if ("failure" in outcome) return outcome;
    const { value: response } = outcome;
    return "error" in response ? { failure: "refused" } : { value: response.value as Answers[K] };
  }

  /** Has it ask the supplier service anew for what it knows. */
  forget(): void {
    this.#tell({ id: this.#id, ask: "forget" });
  }

  /** Ends it, whatever it is at. */
  terminate(): void {
    this.#end({ failure: "abandoned" });
  }

  /** Hands over an access token, or says that there is none to be had. */
  async #give(id: number, given: ReturnType<GiveToken> = Promise.resolve({ token: null })): Promise<void> {
    const token = await given.catch(() => ({ failure: "notSignedIn" }) as const);
    this.#tell({ id, ask: "token", token });
  }

  #tell(notice: Notice): void {
    if (this.#alive) this.worker.postMessage(notice);
  }

  #end(outcome: Outcome<never>): void {
    if (!this.#alive) return;
    this.#alive = false;
    this.worker.terminate();
    this.#settle?.(outcome);
  }
}
