import { join } from "node:path";
import { recordsFaults, type Directory, type RecordsFault, type Report } from "../analysis";
import {
  directoryOf,
  documentReader,
  inspect,
  leaveUnread,
  memoryHistory,
  readerFiles,
  wordingModelFrom,
} from "../inspect";
import type { Ports, ModelFiles } from "../inspect";
import { unreadItem } from "../mail";
import { readPiece } from "../mail/file";
import { en, reportJson, summary } from "../report";
import type { Progress } from "../documents";
import type { ServiceAddress, Task, TaskResult, WorkerSetup } from "./protocol";
import { messageText } from "./text";

type OnProgress = (progress: Progress) => void;

function serviceOf(address: ServiceAddress): Directory {
  const opened = import(/* webpackChunkName: "service" */ "./service").then(({ openService }) => openService(address));
  return { lookup: async (clues, signal) => (await opened).lookup(clues, signal) };
}

const leftOut = { failed: { code: "readerLeftOut" } } as const;

const shipped = readerFiles(join(__dirname, "reader/"));

function portsOf(
  { suppliers, history, policy, now, ocr, reader }: WorkerSetup,
  onProgress: OnProgress,
  files: ModelFiles | null,
): Ports {
  const known = history === null ? null : memoryHistory(history);
  return {
    directory: suppliers !== null && "url" in suppliers ? serviceOf(suppliers) : directoryOf(suppliers),
    history: known,
    policy,
    now,
    readDocuments: documentReader({ ocr, onProgress }),
    wording: files === null ? null : reader ? wordingModelFrom(files) : leftOut,
  };
}

function unaskedOf({ gates }: Report): RecordsFault | undefined {
  const gate = gates.find(({ kind }) => kind === "recordsNotReachable");
  return gate === undefined ? undefined : recordsFaults.find((fault) => gate.reasons.includes(fault));
}

/** Inspects messages and formats the results. */
export class Inspector {
  readonly #ports: Ports;
  readonly #setup: WorkerSetup;

  constructor(setup: WorkerSetup, onProgress: OnProgress = () => undefined, files: ModelFiles | null = shipped) {
    this.#setup = setup;
    this.#ports = portsOf(setup, onProgress, files);
  }

  async inspect(task: Task): Promise<TaskResult> {
    const start = performance.now();
    const ports = task.withoutFiles === true ? { ...this.#ports, readDocuments: leaveUnread } : this.#ports;
    const report = await inspect(await readPiece(task), ports);
    return this.#shown(report, task, performance.now() - start);
  }

  async gaveUp(task: Task, milliseconds: number): Promise<TaskResult> {
    return this.#shown(await inspect(unreadItem({ code: "tookTooLong" }), this.#ports), task, milliseconds);
  }

  #shown(report: Report, { file, index }: Task, milliseconds: number): TaskResult {
    const { format, color } = this.#setup;
    const output =
      format === "json"
        ? JSON.stringify(reportJson(report, file, index, milliseconds, en))
        : messageText(summary(report, en), file, index, color);
    return { verdict: report.verdict, output, unasked: unaskedOf(report) };
  }
}
