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
  readonly onProgress?: (progress: Progress) => void;
}

/** Longer than the documents of a message may take. */
const usual: PoolOptions = { patience: 60_000, program: join(__dirname, "worker.js"), memory: 2_048 };
/** In multiples of the patience: a thread that begins no message will never run. */
const startFactor = 10;

/** Replaces threads that hang or die. Their message is retried once without files, then reported. */
export class Pool {
  readonly #options: PoolOptions;
  readonly #slots: WorkerSlot[];
  readonly #watch: NodeJS.Timeout;
  readonly #queue: Pending[] = [];
  #setup: WorkerSetup | null = null;
  #broken: Error | null = null;
  #closed = false;

  constructor(size: number, options: Partial<PoolOptions> = {}) {
    this.#options = { ...usual, ...options };
    this.#slots = Array.from({ length: size }, () => this.#open());
    const every = Math.min(500, this.#options.patience / 10);
    let last = performance.now();
    this.#watch = setInterval(() => {
      const now = performance.now();
      // After a pause of the process or machine, no thread had that time.
      this.#check(Math.min(now - last, 2 * every));
      last = now;
    }, every).unref();
  }

  /** Call once, before the first message. */
  setUp(setup: WorkerSetup): void {
    this.#setup = setup;
    for (const slot of this.#slots) slot.setUp(setup);
  }

  /** Results come in any order. The caller restores order and bounds the number of messages. */
  run(task: Task): Promise<TaskResult> {
    if (this.#broken !== null) return Promise.reject(this.#broken);
    return new Promise((done, failed) => {
      this.#queue.push({ task, done, failed });
      this.#hand();
    });
  }

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

  #replace(slot: WorkerSlot, error: Error, milliseconds = 0): void {
    const at = this.#slots.indexOf(slot);
    if (this.#closed || at < 0) return;
    void slot.end();
    // Another thread would die too: a fault of the program.
    if (!slot.hasBegun) return this.#break(error);
    const { culprit, others } = slot.leave();
    const fresh = this.#open();
    this.#slots[at] = fresh;
    if (this.#setup !== null) fresh.setUp(this.#setup);
    const again = culprit !== null && culprit.task.withoutFiles !== true;
    const once = again ? [{ ...culprit, task: { ...culprit.task, withoutFiles: true } }] : [];
    this.#queue.unshift(...once, ...others);
    this.#hand();
    if (culprit !== null && !again) void this.#giveUp(culprit, milliseconds);
  }

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
