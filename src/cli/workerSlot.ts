import { Worker } from "node:worker_threads";
import type { Progress } from "../documents";
import type { Order, Reply, Task, TaskResult, ThreadData, WorkerSetup } from "./protocol";

/** Messages that a thread has before it at most: it must not wait for the next one, nor keep what another could do. */
const mostTasks = 16;
/** Bytes of these; a larger message comes alone. */
const mostBytes = 1 << 17;

/** A message that is not yet reported, and who waits for it. */
export interface Pending {
  readonly task: Task;
  readonly done: (result: TaskResult) => void;
  readonly failed: (error: Error) => void;
}

/** What a worker slot tells its pool. */
export interface WorkerSlotEvents {
  /** Messages were reported: there is room for others. */
  readonly onRoom: () => void;
  /** A document takes long. */
  readonly onProgress: (progress: Progress) => void;
  /** The thread ended by itself. */
  readonly onDeath: (error: Error) => void;
}

/** One thread, from its start to its end, and the messages that it has before it. */
export class WorkerSlot {
  readonly #worker: Worker;
  /** Messages that the thread has begun, and ended. It writes them. */
  readonly #counts = new Int32Array(new SharedArrayBuffer(8));
  readonly #pending: Pending[] = [];
  readonly #unsent: Task[] = [];
  #bytes = 0;
  #reported = 0;
  #seen = 0;
  #waited = 0;

  /** @param memory MiB that the thread may take; one that takes more dies. */
  constructor(program: string, memory: number, { onRoom, onProgress, onDeath }: WorkerSlotEvents) {
    const workerData: ThreadData = { counts: this.#counts.buffer };
    this.#worker = new Worker(program, { workerData, resourceLimits: { maxOldGenerationSizeMb: memory } });
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

  /** Messages that it has before it. */
  get load(): number {
    return this.#pending.length;
  }

  /** May it have this message too? */
  hasRoom({ bytes }: Task): boolean {
    return this.load === 0 || (this.load < mostTasks && this.#bytes + bytes.length <= mostBytes);
  }

  /** Tells the thread how to inspect. */
  setUp(setup: WorkerSetup): void {
    this.#post({ setup });
  }

  /** Puts a message before it; {@link send} gives it to the thread. */
  take(pending: Pending): void {
    this.#pending.push(pending);
    this.#unsent.push(pending.task);
    this.#bytes += pending.task.bytes.length;
  }

  /** Gives the thread what was taken for it, together: each handing over has a price of its own. */
  send(): void {
    if (this.#unsent.length > 0) this.#post({ tasks: this.#unsent.splice(0) });
  }

  /**
   * Milliseconds for which the thread has been at the same message, or at its own start; 0 where it has nothing to do.
   * @param passed Milliseconds since this was asked before.
   */
  wait(passed: number): number {
    const begun = Atomics.load(this.#counts, 0);
    this.#waited = begun === this.#seen && (begun === 0 || this.isAtWork) && this.load > 0 ? this.#waited + passed : 0;
    this.#seen = begun;
    return this.#waited;
  }

  /** Is the thread at a message? Then that is what it hangs in. */
  get isAtWork(): boolean {
    return Atomics.load(this.#counts, 0) > Atomics.load(this.#counts, 1);
  }

  /** Has it ever begun a message? One that dies before would die again. */
  get hasBegun(): boolean {
    return Atomics.load(this.#counts, 0) > 0;
  }

  /** Ends the thread. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  /**
   * What the thread leaves when it is dead: the message that it began last, which killed it, if only after its report was
   * made; null where all that it began was reported. And the others, in their order, whose reports have not come: these must be read again.
   */
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
