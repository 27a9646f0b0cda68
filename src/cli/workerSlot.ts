import { Worker } from "node:worker_threads";
import type { Progress } from "../documents";
import type { Order, Reply, Task, TaskResult, ThreadData, WorkerSetup } from "./protocol";

/** Queued per thread: it mustn't wait, nor keep work from others. */
const maxTasks = 16;
/** A larger message comes alone. */
const maxBytes = 1 << 17;

/** An unreported message and its callbacks. */
export interface Pending {
  readonly task: Task;
  readonly done: (result: TaskResult) => void;
  readonly failed: (error: Error) => void;
}

type Events = Readonly<{
  onRoom: () => void;
  onProgress: (progress: Progress) => void;
  onDeath: (error: Error) => void;
}>;

/** MiB: with less, V8 copies short-lived objects more often. */
const young = 64;

/** A thread from start to end, with its queue. */
export class WorkerSlot {
  readonly #worker: Worker;
  readonly #counts = new Int32Array(new SharedArrayBuffer(8));
  readonly #pending: Pending[] = [];
  readonly #unsent: Task[] = [];
  #bytes = 0;
  #reported = 0;
  #seen = 0;
  #waited = 0;

  /** `memory`: MiB; a thread that needs more dies. */
  constructor(program: string, memory: number, { onRoom, onProgress, onDeath }: Events) {
    const workerData: ThreadData = { counts: this.#counts.buffer };
    this.#worker = new Worker(program, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: young },
    });
    this.#worker.on("message", (replies: readonly Reply[]) => {
      for (const reply of replies) {
        if ("progress" in reply) onProgress(reply.progress);
        else this.#report(reply);
      }
      onRoom();
    });
    this.#worker.on("error", onDeath);
    this.#worker.on("exit", (code) => onDeath(new Error(`A thread ended (${code}).`)));
  }

  get load(): number {
    return this.#pending.length;
  }

  hasRoom({ bytes }: Task): boolean {
    return this.load === 0 || (this.load < maxTasks && this.#bytes + bytes.length <= maxBytes);
  }

  setUp(setup: WorkerSetup): void {
    this.#post({ setup });
  }

  take(pending: Pending): void {
    this.#pending.push(pending);
    this.#unsent.push(pending.task);
    this.#bytes += pending.task.bytes.length;
  }

  send(): void {
    if (this.#unsent.length > 0) this.#post({ tasks: this.#unsent.splice(0) });
  }

  /** Milliseconds spent on the message or on starting; 0 if idle. `passed`: milliseconds since the last call. */
  wait(passed: number): number {
    const begun = Atomics.load(this.#counts, 0);
    this.#waited = begun === this.#seen && (begun === 0 || this.isAtWork) && this.load > 0 ? this.#waited + passed : 0;
    this.#seen = begun;
    return this.#waited;
  }

  get isAtWork(): boolean {
    return Atomics.load(this.#counts, 0) > Atomics.load(this.#counts, 1);
  }

  /** A thread that dies before its first message would die again. */
  get hasBegun(): boolean {
    return Atomics.load(this.#counts, 0) > 0;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  /** `culprit`: the last one begun, even if reported; null if all are. `others`: unreported, in order. */
  leave(): { readonly culprit: Pending | null; readonly others: readonly Pending[] } {
    const last = Atomics.load(this.#counts, 0) - this.#reported - 1;
    const others = this.#pending.splice(0);
    const [culprit = null] = last < 0 ? [] : others.splice(last, 1);
    return { culprit, others };
  }

  #post(order: Order): void {
    this.#worker.postMessage(order);
  }

  #report(reply: Exclude<Reply, { progress: unknown }>): void {
    const pending = this.#pending.shift();
    if (pending === undefined) return;
    this.#reported += 1;
    this.#bytes -= pending.task.bytes.length;
    if ("result" in reply) pending.done(reply.result);
    else pending.failed(new Error(`${pending.task.file}: ${reply.error}`));
  }
}
