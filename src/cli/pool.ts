import { join } from "node:path";
import type { Progress } from "../documents";
import type { Task, TaskResult, WorkerSetup } from "./protocol";
import { WorkerSlot, type Pending } from "./workerSlot";

/** Settings of a pool. */
export interface PoolOptions {
  /** Milliseconds after which a message is given up and its thread is ended. */
  readonly patience: number;
  readonly program: string;
  /** MiB per thread; a thread that needs more dies. */
  readonly memory: number;
  /** Receives the progress of a long document. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Longer than the documents of a message may take. */
const usual: PoolOptions = { patience: 60_000, program: join(__dirname, "worker.js"), memory: 2_048 };
/** A thread that hasn't begun a message after this many times the patience will never run. */
const startFactor = 10;

/**
 * Worker threads that inspect messages. A thread that hangs or dies is replaced; its message is retried once without
 * files, then reported. Its other messages are read by others.
 */
export class Pool {
  readonly #options: PoolOptions;
  readonly #slots: WorkerSlot[];
  readonly #watch: NodeJS.Timeout;
  readonly #queue: Pending[] = [];
  #setup: WorkerSetup | null = null;
  #broken: Error | null = null;
  #closed = false;

  /** Starts the threads, which load while the caller prepares the setup. */
  constructor(size: number, options: Partial<PoolOptions> = {}) {
    this.#options = { ...usual, ...options };
    this.#slots = Array.from({ length: size }, () => this.#open());
    const every = Math.min(500, this.#options.patience / 10);
    let last = performance.now();
    this.#watch = setInterval(() => {
      const now = performance.now();
      // After the process or machine was paused, no thread had that time.
      this.#check(Math.min(now - last, 2 * every));
      last = now;
    }, every).unref();
  }

  /** Sends the setup to all threads. Call once, before the first message. */
  setUp(setup: WorkerSetup): void {
    this.#setup = setup;
    for (const slot of this.#slots) slot.setUp(setup);
  }

  /**
   * Inspects a message once a thread is free. Results come in any order; the caller restores order and bounds the
   * number of messages.
   */
  run(task: Task): Promise<TaskResult> {
    if (this.#broken !== null) return Promise.reject(this.#broken);
    return new Promise((done, failed) => {
      this.#queue.push({ task, done, failed });
      this.#hand();
    });
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#watch);
    await Promise.all(this.#slots.map((slot) => slot.end()));
  }

  #open(): WorkerSlot {
    const slot: WorkerSlot = new WorkerSlot(this.#options.program, this.#options.memory, {
      onRoom: () => this.#hand(),
      onProgress: (progress) => this.#options.onProgress?.(progress),
      onDeath: (error) => this.#replace(slot, error),
    });
    return slot;
  }

  /** Gives waiting messages to the least busy threads. */
  #hand(): void {
    for (let next = this.#queue[0]; next !== undefined; next = this.#queue[0]) {
      const { task } = next;
      const [free] = this.#slots.filter((slot) => slot.hasRoom(task)).sort((one, other) => one.load - other.load);
      if (free === undefined) break;
      free.take(next);
      this.#queue.shift();
    }
    for (const slot of this.#slots) slot.send();
  }

  #check(passed: number): void {
    const { patience } = this.#options;
    for (const slot of [...this.#slots]) {
      const waited = slot.wait(passed);
      if (waited <= (slot.hasBegun ? patience : patience * startFactor)) continue;
      this.#replace(slot, new Error("A thread didn't start."), waited);
    }
  }

  /** Replaces a thread that hung or died (out of memory). `milliseconds`: time spent on its message. */
  #replace(slot: WorkerSlot, error: Error, milliseconds = 0): void {
    const at = this.#slots.indexOf(slot);
    if (this.#closed || at < 0) return;
    void slot.end();
    // A thread that dies without a message would die again: a fault of the program.
    if (!slot.hasBegun) return this.#break(error);
    const { culprit, others } = slot.leave();
    const fresh = this.#open();
    this.#slots[at] = fresh;
    if (this.#setup !== null) fresh.setUp(this.#setup);
    // Probably its files were too much: judge its own text without them.
    const again = culprit !== null && culprit.task.withoutFiles !== true;
    const once = again ? [{ ...culprit, task: { ...culprit.task, withoutFiles: true } }] : [];
    this.#queue.unshift(...once, ...others);
    this.#hand();
    if (culprit !== null && !again) void this.#giveUp(culprit, milliseconds);
  }

  /** Reports a message as unread. Loads the judge only now: few runs need it. */
  async #giveUp({ task, done, failed }: Pending, milliseconds: number): Promise<void> {
    try {
      if (this.#setup === null) throw new Error("no setup");
      const { Inspector } = await import(/* webpackChunkName: "inspector" */ "./inspector");
      done(await new Inspector({ ...this.#setup, suppliers: null }).gaveUp(task, milliseconds));
    } catch (error) {
      failed(error instanceof Error ? error : new Error(String(error)));
    }
  }

  #break(error: Error): void {
    this.#broken ??= error;
    const left = this.#slots.flatMap((slot) => {
      const { culprit, others } = slot.leave();
      return culprit === null ? others : [culprit, ...others];
    });
    const lost = [...left, ...this.#queue.splice(0)];
    for (const { failed } of lost) failed(error);
  }
}
