import type { Reason, Authority, Wording, WordingSegment } from "../analysis";
import type { After } from "../mail";
import { OneAtATime } from "./oneAtATime";
import { WorkerThread, type Outcome, type WorkerLike } from "./workerThread";
import type { ModelFiles } from "./wording";

/** The worker that holds the wording model, as the page sees it. Nothing here rejects: what went wrong is a reason. */
export interface WordingModel {
  /** What the segments announce or ask, after those that were asked for before. */
  read(segments: readonly WordingSegment[], authority: Authority, signal?: AbortSignal): Promise<Wording>;
  /** Ends the worker. */
  dispose(): void;
}

/** What it needs of its surroundings. */
export interface WordingModelPorts {
  /** Starts a worker that serves wording. It may throw. */
  readonly start: () => WorkerLike;
  readonly files: ModelFiles;
  readonly after: After;
  /** Milliseconds that it may take, beside what the weights take to come: 10,000 where not given. */
  readonly timeLimit?: number;
}

const usualLimit = 10_000;
/** Milliseconds without a message after which the worker is ended: it holds some 130 MB. */
const idle = 900_000;

const reasons: Readonly<Record<Extract<Outcome<never>, { failure: unknown }>["failure"], Reason["code"]>> = {
  tookTooLong: "tookTooLong",
  abandoned: "notReadYet",
  refused: "internalError",
  crashed: "internalError",
};

/** Asks one worker for one message after the other. One that breaks or hangs is ended, and the next is asked of a fresh one. */
class WordingModelThread implements WordingModel {
  #thread: WorkerThread | null = null;
  readonly #turns = new OneAtATime();
  #disposed = false;
  #cancelRest = (): void => undefined;

  constructor(private readonly ports: WordingModelPorts) {}

  read(segments: readonly WordingSegment[], authority: Authority, signal?: AbortSignal): Promise<Wording> {
    return this.#turns.do(() => this.#read(segments, authority, signal));
  }

  dispose(): void {
    this.#disposed = true;
    this.#cancelRest();
    this.#thread?.terminate();
  }

  async #read(
    segments: readonly WordingSegment[],
    authority: Authority,
    signal: AbortSignal | undefined,
  ): Promise<Wording> {
    if (this.#disposed || signal?.aborted) return { failed: { code: "notReadYet" } };
    const { start, after, files, timeLimit = usualLimit } = this.ports;
    this.#cancelRest();
    let thread = this.#thread;
    try {
      if (!thread?.alive) thread = this.#thread = new WorkerThread(start(), after);
    } catch {
      return { failed: { code: "internalError" } };
    }
    const outcome = await thread.ask({ ask: "wording", segments, authority, files }, timeLimit, { signal });
    if (thread.alive) this.#cancelRest = after(idle, () => thread.terminate());
    return "value" in outcome ? outcome.value : { failed: { code: reasons[outcome.failure] } };
  }
}

/** The other side of the worker that holds the wording model. It is started at the first message that needs it. */
export function makeWordingModel(ports: WordingModelPorts): WordingModel {
  return new WordingModelThread(ports);
}
