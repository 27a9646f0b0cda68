import type { Authority, Wording, WordingSegment } from "../analysis";
import { SpareWorker, type SpareWorkerPorts } from "./spareWorker";
import type { ModelFiles } from "./wording";

/** The worker that holds the wording model, as the page sees it. Nothing here rejects: what went wrong is a reason. */
export interface WordingModel {
  /** What the segments announce or ask, after those that were asked for before. */
  read(segments: readonly WordingSegment[], authority: Authority, signal?: AbortSignal): Promise<Wording>;
  /** Ends the worker. */
  dispose(): void;
}

/** What the wording model needs of its surroundings. */
export interface WordingModelPorts extends SpareWorkerPorts {
  readonly files: ModelFiles;
  /** Milliseconds that it may take, in addition to the loading of weights: 10,000 if not given. */
  readonly timeLimit?: number;
}

const DEFAULT_LIMIT = 10_000;
/** It holds some 130 MB. */
const IDLE = 900_000;

/** The other side of the worker that holds the wording model. It is started at the first message that needs it. */
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
