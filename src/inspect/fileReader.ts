import type { DocumentTexts } from "../analysis";
import type { DocumentFile, Progress } from "../documents";
import { SpareWorker, type SpareWorkerPorts } from "./spareWorker";
import type { Asking } from "./workerThread";

/** The worker that reads files, as the page sees it. Nothing here rejects: what went wrong is a reason. */
export interface FileReader {
  /** Reads one file, after those that were asked for before. */
  read(file: DocumentFile, ocr: boolean, asking?: Asking): Promise<DocumentTexts>;
  /** Ends the worker. */
  dispose(): void;
}

/** What a reader of files needs of its surroundings. */
export interface FileReaderPorts extends SpareWorkerPorts {
  /** Milliseconds without a sign of progress: 20,000 if not given, and 60,000 for words in images. */
  readonly timeLimit?: number;
}

const DEFAULT_LIMIT = 20_000;
/** A page of handwriting can take half a minute on a slow device. */
const IMAGES_LIMIT = 60_000;
/** It keeps the memory that it took to read images: 150 MB and more. */
const IDLE = 120_000;

/** The other side of the worker that reads files. It is started at the first file. */
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
  /** How far it is, if that is known: the page that is read, from 1, of so many. */
  readonly at: Pick<Progress, "page" | "pages"> | null;
}
