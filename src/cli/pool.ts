import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { Inspector } from "./inspector";
import type { Task, TaskResult, WorkerSetup } from "./protocol";

type Reply = { readonly result: TaskResult } | { readonly error: string };

interface Pending {
  readonly task: Task;
  readonly started: number;
  readonly done: (result: TaskResult) => void;
  readonly failed: (error: Error) => void;
  timer: NodeJS.Timeout;
}

/** One thread and the message that it is at. */
interface Seat {
  worker: Worker;
  pending: Pending | null;
}

/** How a pool runs its threads. */
export interface PoolOptions {
  /** A message that takes longer than this, in milliseconds, is given up: its thread is ended from outside. */
  readonly patience: number;
  /** The program of a thread. */
  readonly program: string;
  /** Memory that a thread may take, in MiB; one that takes more dies. */
  readonly memory: number;
}

const usual: PoolOptions = { patience: 30_000, program: join(__dirname, "worker.js"), memory: 2_048 };

/** Worker threads that inspect one message each at a time. A thread that hangs or dies is replaced, its message reported. */
export class Pool {
  readonly #setup: WorkerSetup;
  readonly #seats: Seat[];
  readonly #waiting: ((seat: Seat) => void)[] = [];
  readonly #inspector: () => Inspector;
  readonly #options: PoolOptions;
  #broken: Error | null = null;
  #closed = false;

  constructor(setup: WorkerSetup, size: number, options = usual) {
    this.#setup = setup;
    this.#options = options;
    let own: Inspector | null = null;
    this.#inspector = () => (own ??= new Inspector({ ...setup, records: null }));
    this.#seats = Array.from({ length: size }, () => this.#open());
  }

  /** Inspects one message as soon as a thread is free. Resolves in any order: the caller keeps the input's. */
  async run(task: Task): Promise<{ result: Promise<TaskResult> }> {
    if (this.#broken !== null) throw this.#broken;
    const idle = this.#seats.find(({ pending }) => pending === null);
    const seat = idle ?? (await this.#free());
    return { result: new Promise((done, failed) => this.#begin(seat, task, done, failed)) };
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#seats.map(({ worker }) => worker.terminate()));
  }

  #free(): Promise<Seat> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #begin(seat: Seat, task: Task, done: Pending["done"], failed: Pending["failed"]): void {
    const timer = setTimeout(() => this.#giveUp(seat), this.#options.patience);
    seat.pending = { task, started: performance.now(), done, failed, timer };
    seat.worker.postMessage(task);
  }

  #open(): Seat {
    const seat: Seat = { worker: this.#start(), pending: null };
    this.#listen(seat);
    return seat;
  }

  #start(): Worker {
    const { program, memory } = this.#options;
    return new Worker(program, { workerData: this.#setup, resourceLimits: { maxOldGenerationSizeMb: memory } });
  }

  #listen(seat: Seat): void {
    const { worker } = seat;
    worker.on("message", (reply: Reply) => {
      if (seat.worker === worker) this.#settle(seat, reply);
    });
    const died = (error: Error) => {
      if (seat.worker !== worker || this.#closed) return;
      // A thread that dies with nothing to read would die again: that is a fault of the program, not of a message.
      if (seat.pending === null) this.#broken ??= error;
      else this.#giveUp(seat);
    };
    worker.on("error", died);
    worker.on("exit", (code) => died(new Error(`A thread ended (${code}).`)));
  }

  #settle(seat: Seat, reply: Reply): void {
    const { pending } = seat;
    if (pending === null) return;
    clearTimeout(pending.timer);
    seat.pending = null;
    if ("result" in reply) pending.done(reply.result);
    else pending.failed(new Error(`${pending.task.file}: ${reply.error}`));
    this.#waiting.shift()?.(seat);
  }

  /** The thread hangs or died (out of memory): a new one takes its seat, and the message is reported as not read. */
  #giveUp(seat: Seat): void {
    const { pending, worker } = seat;
    seat.worker = this.#start();
    this.#listen(seat);
    void worker.terminate();
    if (pending === null) return;
    clearTimeout(pending.timer);
    seat.pending = null;
    this.#inspector()
      .gaveUp(pending.task, performance.now() - pending.started)
      .then(pending.done, pending.failed);
    this.#waiting.shift()?.(seat);
  }
}
