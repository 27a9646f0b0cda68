import type { Authority, Wording, WordingSegment } from "../analysis";
import { SpareWorker, type SpareWorkerPorts } from "./spareWorker";
import type { ModelFiles } from "./wording";

/** The worker's wording model, as the page sees it. Nothing here rejects: a failure is a reason. */
export interface WordingModel {
  read(segments: readonly WordingSegment[], authority: Authority, signal?: AbortSignal): Promise<Wording>;
  dispose(): void;
}

/** What the wording model needs of its surroundings. */
export interface WordingModelPorts extends SpareWorkerPorts {
  readonly files: ModelFiles;
  /** Milliseconds without the loading of weights; 10,000 by default. */
  readonly timeLimit?: number;
}

const DEFAULT_LIMIT = 10_000;
/** Milliseconds: it holds some 130 MB. */
const IDLE = 900_000;

/** Starts the worker at the first message that needs it. */
export function makeWordingModel(ports: WordingModelPorts): WordingModel {
  const worker = new SpareWorker(ports, IDLE);
  const { files, timeLimit = DEFAULT_LIMIT } = ports;
  return {
    async read(segments, authority, signal) {
      const answer = await worker.ask({ ask: "wording", segments, authority, files }, timeLimit, { signal });
      return "value" in answer ? answer.value : { failed: { code: answer.failed } };
    },
    dispose: () => worker.dispose(),
  };
}
