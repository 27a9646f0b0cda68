import type { GiveToken } from "../contract";
import type { After } from "../mail";
import type { Progress } from "../documents";
import type { Answers, FileRequest, Final, Notice, Request, Response, WordingRequest } from "./protocol";

/** A browser's worker, or one like it, from outside. */
export interface WorkerLike {
  postMessage(message: Request | FileRequest | WordingRequest | Notice): void;
  addEventListener(
    type: "message" | "error" | "messageerror",
    listener: (event: { readonly data?: unknown }) => void,
  ): void;
  terminate(): void;
}

/** `refused`: the worker failed at it but still runs. */
export type Outcome<T> =
  { readonly value: T } | { readonly failure: "refused" | "crashed" | "tookTooLong" | "abandoned" };

/** Without its number. */
export type Question = {
  [K in keyof Answers]: Omit<Extract<Request | FileRequest | WordingRequest, { ask: K }>, "id">;
}[keyof Answers];

/** Options of a question: abortion, progress, access tokens for the service. */
export interface Asking {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly token?: GiveToken | undefined;
}

/** Milliseconds that an aborted question may delay the next. */
const GRACE = 1_000;
/** Milliseconds to wait for weights or the service: sign-in, three tries and the pauses between. */
const LOOKUP_LIMIT = 30_000;

type Interim = Exclude<Response, Final>;

/** One question at a time. Dead once it broke or timed out. */
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

  get alive(): boolean {
    return this.#alive;
  }

  /** `limit`: milliseconds until the answer or the next progress; waiting for the service has its own limit. */
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

  forget(): void {
    this.#tell({ id: this.#id, ask: "forget" });
  }

  terminate(): void {
    this.#end({ failure: "abandoned" });
  }

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
