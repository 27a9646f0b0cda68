import type { DocumentTexts, Reason } from "../analysis";
import type { DocumentFile, Progress } from "../documents";
import type { After } from "../mail";
import { OneAtATime } from "./oneAtATime";
import { WorkerThread, type Asking, type Outcome, type WorkerLike } from "./workerThread";

/** The worker that reads files, as the page sees it. Nothing here rejects: what went wrong is a reason. */
export interface FileReader {
  /** Reads one file, after those that were asked for before. */
  read(file: DocumentFile, ocr: boolean, asking?: Asking): Promise<DocumentTexts>;
  /** Ends the worker. */
  dispose(): void;
}

/** What a reader of files needs of its surroundings. */
export interface FileReaderPorts {
  /** Starts a worker that serves files. It may throw. */
  readonly start: () => WorkerLike;
  readonly after: After;
  /**
   * Milliseconds without a word of how far it is: 20,000 where not given, and 60,000 for words in pictures, of which a page
   * of handwriting can take half a minute on a slow device.
   */
  readonly timeLimit?: number;
}

const DEFAULT_LIMIT = 20_000;
const PICTURES_LIMIT = 60_000;
/** Milliseconds without a file after which the worker is ended: what it took to read pictures, 150 MB and more, it keeps. */
const IDLE = 120_000;

const reasons: Readonly<Record<Extract<Outcome<never>, { failure: unknown }>["failure"], Reason["code"]>> = {
  tookTooLong: "tookTooLong",
  abandoned: "notReadYet",
  refused: "internalError",
  crashed: "internalError",
};

/** Asks one worker for one file after the other. One that breaks or hangs is ended, and the next file asked of a fresh one. */
class WorkerFileReader implements FileReader {
  #thread: WorkerThread | null = null;
  readonly #turns = new OneAtATime();
  #disposed = false;
  #cancelRest = (): void => undefined;

  constructor(private readonly ports: FileReaderPorts) {}

  read(file: DocumentFile, ocr: boolean, asking: Asking = {}): Promise<DocumentTexts> {
    return this.#turns.do(() => this.#read(file, ocr, asking));
  }

  dispose(): void {
    this.#disposed = true;
    this.#cancelRest();
    this.#thread?.terminate();
  }

  async #read(file: DocumentFile, ocr: boolean, asking: Asking): Promise<DocumentTexts> {
    const failed = (code: Reason["code"]): DocumentTexts => ({ found: [], missing: [{ code, detail: file.name }] });
    if (this.#disposed || asking.signal?.aborted) return failed("notReadYet");
    const { start, after, timeLimit = ocr ? PICTURES_LIMIT : DEFAULT_LIMIT } = this.ports;
    this.#cancelRest();
    let thread = this.#thread;
    try {
      if (!thread?.alive) thread = this.#thread = new WorkerThread(start(), after);
    } catch {
      return failed("internalError");
    }
    const outcome = await thread.ask({ ask: "file", file, ocr }, timeLimit, asking);
    if (thread.alive) this.#cancelRest = after(IDLE, () => thread.terminate());
    return "value" in outcome ? outcome.value : failed(reasons[outcome.failure]);
  }
}

/** The other side of the worker that reads files. It is started at the first file. */
export function makeFileReader(ports: FileReaderPorts): FileReader {
  return new WorkerFileReader(ports);
}

/** A file that is still being read. */
export interface Pending {
  readonly name: string;
  /** How far it is, where that is known: the page that is read, from 1, of so many. */
  readonly at: Pick<Progress, "page" | "pages"> | null;
}
