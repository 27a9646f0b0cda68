import { join } from "node:path";
import type { Progress } from "../documents";
import type { Task, TaskResult, WorkerSetup } from "./protocol";
import { WorkerSlot, type Pending } from "./workerSlot";

/** How a pool runs its threads. */
export interface PoolOptions {
  /** A message that takes longer than this, in milliseconds, is given up: its thread is ended from outside. */
  readonly patience: number;
  /** The program of a thread. */
  readonly program: string;
  /** Memory that a thread may take, in MiB; one that takes more dies. */
  readonly memory: number;
  /** Told how far a thread is with a document that takes long. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Longer than documents of one message may take. */
const usual: PoolOptions = { patience: 60_000, program: join(__dirname, "worker.js"), memory: 2_048 };
/** A thread that has not begun its first message after so many times the patience doesn't run at all. */
const startFactor = 10;

/**
 * Worker threads that inspect messages, each one after the other. A thread that hangs or dies is replaced, and the message that
 * it was at tried once more without its files, then reported; what else it had before it is read by others.
 */
export class Pool {
  readonly #options: PoolOptions;
  readonly #slots: WorkerSlot[];
  readonly #watch: NodeJS.Timeout;
  readonly #queue: Pending[] = [];
  #setup: WorkerSetup | null = null;
  #broken: Error | null = null;
  #closed = false;

  /** Starts the threads. They load while the caller gathers what they are to be told. */
  constructor(size: number, options: Partial<PoolOptions> = {}) {
    this.#options = { ...usual, ...options };
    this.#slots = Array.from({ length: size }, () => this.#open());
    const every = Math.min(500, this.#options.patience / 10);
    let last = performance.now();
    this.#watch = setInterval(() => {
      const now = performance.now();
      // After a pause of the whole process, or of the machine, no thread has had the time that went by.
      this.#check(Math.min(now - last, 2 * every));
      last = now;
    }, every).unref();
  }

  /** Tells all threads how to inspect. To be called once, before the first message. */
  setUp(setup: WorkerSetup): void {
    this.#setup = setup;
    for (const slot of this.#slots) slot.setUp(setup);
  }

  /**
   * Inspects one message as soon as a thread is free. Results come in any order, and messages are held until then: the
   * caller keeps the input's order and sees to it that they aren't too many.
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

  /** Gives the messages that wait to those threads that have the least before them. */
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

  /** The thread hangs, or died (out of memory): a new one takes its seat. `milliseconds` is how long its message took. */
  #replace(slot: WorkerSlot, error: Error, milliseconds = 0): void {
    const at = this.#slots.indexOf(slot);
    if (this.#closed || at < 0) return;
    void slot.end();
    // A thread that dies with nothing to read would die again: that is a fault of the program, not of a message.
    if (!slot.hasBegun) return this.#break(error);
    const { culprit, others } = slot.leave();
    const fresh = this.#open();
    this.#slots[at] = fresh;
    if (this.#setup !== null) fresh.setUp(this.#setup);
    // What its files held was too much, most likely: its own words are judged without them.
    const again = culprit !== null && culprit.task.withoutFiles !== true;
    const once = again ? [{ ...culprit, task: { ...culprit.task, withoutFiles: true } }] : [];
    this.#queue.unshift(...once, ...others);
    this.#hand();
    if (culprit !== null && !again) void this.#giveUp(culprit, milliseconds);
  }

  /** Reports a message as not read. What judges it is loaded now: few runs need it. */
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
