import type { DocumentTexts } from "../analysis";
import type { DocumentFile, Progress } from "../documents";
import { SpareWorker, type SpareWorkerPorts } from "./spareWorker";
import type { Asking } from "./workerThread";

/** The worker that reads files, as the page sees it. Nothing here rejects: a failure is a reason. */
export interface FileReader {
  read(file: DocumentFile, ocr: boolean, asking?: Asking): Promise<DocumentTexts>;
  dispose(): void;
}

/** What a reader of files needs of its surroundings. */
export interface FileReaderPorts extends SpareWorkerPorts {
  /** Milliseconds without progress; by default 20,000, and 60,000 for words in images. */
  readonly timeLimit?: number;
}

const DEFAULT_LIMIT = 20_000;
/** Milliseconds: a page of handwriting can take half a minute. */
const IMAGES_LIMIT = 60_000;
/** Milliseconds: it holds 150 MB and more after images. */
const IDLE = 120_000;

/** Starts the worker at the first file. */
export function makeFileReader(ports: FileReaderPorts): FileReader {
  const worker = new SpareWorker(ports, IDLE);
  return {
    async read(file, ocr, asking = {}) {
      const { timeLimit = ocr ? IMAGES_LIMIT : DEFAULT_LIMIT } = ports;
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
