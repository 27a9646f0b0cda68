import type { ReasonCode, DocumentTexts, Authority, Wording, WordingSegment } from "../analysis";
import type { After } from "../mail";
import type { Answers } from "./protocol";
import { WorkerThread, type Asking, type Outcome, type Question, type WorkerLike } from "./workerThread";
import type { DocumentFile, Progress } from "../documents";
import type { ModelFiles } from "./wording";

type Spared<K extends Question["ask"]> = { readonly value: Answers[K] } | { readonly failed: ReasonCode };

type SpareWorkerPorts = { readonly start: () => WorkerLike; readonly after: After };

const reasons: Readonly<Record<Extract<Outcome<never>, { failure: unknown }>["failure"], ReasonCode>> = {
  tookTooLong: "tookTooLong",
  abandoned: "notReadYet",
  refused: "internalError",
  crashed: "internalError",
};

class SpareWorker {
  #thread: WorkerThread | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #disposed = false;
  #cancelRest = (): void => undefined;

  /** `idle`: milliseconds without a question before it ends, to free memory. */
  constructor(
    private readonly ports: SpareWorkerPorts,
    private readonly idle: number,
  ) {}

  /** Queued. Never rejects: what went wrong is a reason. */
  ask<K extends Question["ask"]>(
    question: Extract<Question, { ask: K }>,
    limit: number,
    asking: Asking,
  ): Promise<Spared<K>> {
    const turn = this.#last.then(() => this.#ask(question, limit, asking));
    this.#last = turn;
    return turn;
  }

  dispose(): void {
    this.#disposed = true;
    this.#cancelRest();
    this.#thread?.terminate();
  }

  async #ask<K extends Question["ask"]>(
    question: Extract<Question, { ask: K }>,
    limit: number,
    asking: Asking,
  ): Promise<Spared<K>> {
    if (this.#disposed || asking.signal?.aborted) return { failed: "notReadYet" };
    const { start, after } = this.ports;
    this.#cancelRest();
    let thread = this.#thread;
    try {
      if (!thread?.alive) thread = this.#thread = new WorkerThread(start(), after);
    } catch {
      return { failed: "internalError" };
    }
    const outcome = await thread.ask(question, limit, asking);
    if (thread.alive) this.#cancelRest = after(this.idle, () => thread.terminate());
    return "value" in outcome ? outcome : { failed: reasons[outcome.failure] };
  }
}

/** The worker that reads files, as the page sees it. Nothing here rejects: a failure is a reason. */
export interface FileReader {
  read(file: DocumentFile, ocr: boolean, asking?: Asking): Promise<DocumentTexts>;
  dispose(): void;
}

interface FileReaderPorts extends SpareWorkerPorts {
  /** Milliseconds without progress; by default 20,000, and 60,000 for words in images. */
  readonly timeLimit?: number;
}

const FILE_LIMIT = 20_000;
/** Milliseconds: a page of handwriting can take half a minute. */
const IMAGES_LIMIT = 60_000;
/** Milliseconds: it holds 150 MB and more after images. */
const FILES_IDLE = 120_000;

/** Starts the worker at the first file. */
export function makeFileReader(ports: FileReaderPorts): FileReader {
  const worker = new SpareWorker(ports, FILES_IDLE);
  return {
    async read(file, ocr, asking = {}) {
      const { timeLimit = ocr ? IMAGES_LIMIT : FILE_LIMIT } = ports;
      const answer = await worker.ask({ ask: "file", file, ocr }, timeLimit, asking);
      return "value" in answer ? answer.value : { found: [], missing: [{ code: answer.failed, detail: file.name }] };
    },
    dispose: () => worker.dispose(),
  };
}

/** A file that is still being read. */
export interface Pending {
  readonly name: string;
  /** The page, from 1, of so many; null if unknown. */
  readonly at: Pick<Progress, "page" | "pages"> | null;
}

/** The worker's wording model, as the page sees it. Nothing here rejects: a failure is a reason. */
export interface WordingModel {
  read(segments: readonly WordingSegment[], authority: Authority, signal?: AbortSignal): Promise<Wording>;
  dispose(): void;
}

interface WordingModelPorts extends SpareWorkerPorts {
  readonly files: ModelFiles;
  /** Milliseconds without the loading of weights; 10,000 by default. */
  readonly timeLimit?: number;
}

const WORDING_LIMIT = 10_000;
/** Milliseconds: it holds some 130 MB. */
const WORDING_IDLE = 900_000;

/** Starts the worker at the first message that needs it. */
export function makeWordingModel(ports: WordingModelPorts): WordingModel {
  const worker = new SpareWorker(ports, WORDING_IDLE);
  const { files, timeLimit = WORDING_LIMIT } = ports;
  return {
    async read(segments, authority, signal) {
      const answer = await worker.ask({ ask: "wording", segments, authority, files }, timeLimit, { signal });
      return "value" in answer ? answer.value : { failed: { code: answer.failed } };
    },
    dispose: () => worker.dispose(),
  };
}
