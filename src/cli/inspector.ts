import type { Report } from "../analysis";
import { directoryOf, documentReader, inspect, memoryHistory, type Ports } from "../inspect";
import { unreadItem } from "../mail";
import { readPiece } from "../mail/file";
import { en, reportJson, summary } from "../report";
import type { Task, TaskResult, WorkerSetup } from "./protocol";
import { messageText } from "./text";

function portsOf({ suppliers, history, policy, now }: WorkerSetup): Ports {
  const known = history === null ? null : memoryHistory(history);
  return {
    directory: directoryOf(suppliers),
    history: known,
    policy,
    now,
    readDocuments: documentReader({ ocr: true }),
  };
}

/** Inspects messages and puts what comes of them into the words and format that were asked for. */
export class Inspector {
  readonly #ports: Ports;
  readonly #setup: WorkerSetup;

  constructor(setup: WorkerSetup) {
    this.#setup = setup;
    this.#ports = portsOf(setup);
  }

  /** Reads and judges one message. */
  async inspect(task: Task): Promise<TaskResult> {
    const start = performance.now();
    const report = await inspect(readPiece(task), this.#ports);
    return this.#shown(report, task, performance.now() - start);
  }

  /** The result for a message whose reading had to be ended from outside. */
  async gaveUp(task: Task, milliseconds: number): Promise<TaskResult> {
    return this.#shown(await inspect(unreadItem({ code: "tookTooLong" }), this.#ports), task, milliseconds);
  }

  #shown(report: Report, { file, index }: Task, milliseconds: number): TaskResult {
    const { format, color } = this.#setup;
    const output =
      format === "json"
        ? JSON.stringify(reportJson(report, file, index, milliseconds, en))
        : messageText(summary(report, en), file, index, color);
    return { verdict: report.verdict, output };
  }
}
