import { defaultPolicy, verdicts, type RecordsFault, type Verdict } from "../analysis";
import type { Progress } from "../documents";
import { splitMessages, splitWhole } from "../mail/file";
import { tame } from "../report";
import type { ScanOptions } from "./options";
import type { Pool } from "./pool";
import type { Task, TaskResult, WorkerSetup } from "./protocol";
import { problemOf, sources } from "./sources";
import { totals, unaskedLine } from "./text";

/** Inspects messages, possibly in parallel. */
export type Inspectors = Pick<Pool, "setUp" | "run" | "close">;

/** Injected for tests. */
export interface Terminal {
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly out: (text: string) => Promise<void>;
  readonly error: (line: string) => void;
  readonly color: boolean;
  readonly progress: boolean;
  readonly start: (size: number, onProgress: (progress: Progress) => void) => Inspectors;
}

/** Messages in flight per thread: enough to keep it busy, few enough for memory. */
const ahead = 32;
/** Bytes in flight beyond which two messages per thread suffice. */
const aheadBytes = 1 << 25;
/** Milliseconds. */
const tick = 500;

/** Without a supplier list a quiet line says nothing about the account. */
const uncompared = "Without --suppliers no account was compared with a record.\n";

interface State {
  readonly counts: Map<Verdict, number>;
  readonly unasked: Map<RecordsFault, number>;
  bad: boolean;
}

async function* tasks(options: ScanOptions, terminal: Terminal, state: State): AsyncGenerator<Task> {
  for await (const source of sources(options.paths, terminal.stdin)) {
    const { file } = source;
    if ("problem" in source) {
      terminal.error(`${file}: ${source.problem}`);
      state.bad = true;
      continue;
    }
    let index = 0;
    try {
      const whole = source.whole();
      const pieces = whole === null ? splitMessages(source.open()) : splitWhole(whole);
      for await (const { bytes, cut } of pieces) yield { file, index: index++, bytes, cut };
    } catch (error) {
      terminal.error(`${file}: ${problemOf(error)}`);
      state.bad = true;
    }
  }
}

async function* inOrder(pool: Inspectors, input: AsyncGenerator<Task>, jobs: number): AsyncGenerator<TaskResult> {
  const queue: { readonly result: Promise<TaskResult>; readonly size: number }[] = [];
  let bytes = 0;
  for await (const task of input) {
    const size = task.bytes.length;
    const result = pool.run(task);
    result.catch(() => undefined);
    queue.push({ result, size });
    bytes += size;
    while (queue.length >= jobs * (bytes > aheadBytes ? 2 : ahead)) {
      const first = queue.shift();
      if (first === undefined) break;
      yield await first.result;
      bytes -= first.size;
    }
  }
  for (const { result } of queue) yield await result;
}

function progress(terminal: Terminal): (what: string) => void {
  let last = Date.now();
  return (what) => {
    if (!terminal.progress || Date.now() - last < tick) return;
    last = Date.now();
    terminal.error(`… ${what}`);
  };
}

function pageOf({ name, page, pages }: Progress): string {
  return `reading ${tame(name)}${pages > 1 ? `, page ${page} of ${pages}` : ""}`;
}

function exitCode({ counts, bad }: State, failOn: Verdict): number {
  if (bad) return 2;
  const reached = verdicts.slice(verdicts.indexOf(failOn)).some((verdict) => (counts.get(verdict) ?? 0) > 0);
  return reached ? 1 : 0;
}

/** Loads a chunk per input. @throws {InputError} for unusable files and an unreachable supplier service */
async function loadInputs(
  { suppliers, policy, history }: ScanOptions,
  warn: (line: string) => void,
): Promise<Pick<WorkerSetup, "suppliers" | "history" | "policy">> {
  const readPolicy = async (path: string) =>
    (await import(/* webpackChunkName: "policy" */ "./policy")).policyFrom(path);
  const readSuppliers = async (path: string) =>
    /^https?:/i.test(path)
      ? (await import(/* webpackChunkName: "service" */ "./service")).serviceFrom(path, process.env)
      : (await import(/* webpackChunkName: "suppliers" */ "./inputs")).suppliersFrom(path, warn);
  const readHistory = async (path: string) =>
    (await import(/* webpackChunkName: "history" */ "./history")).historyFrom(path, warn);
  return {
    policy: policy === null ? defaultPolicy : await readPolicy(policy),
    suppliers: suppliers === null ? null : await readSuppliers(suppliers),
    history: history === null ? null : await readHistory(history),
  };
}

/** Prints one line or block per message; resolves with the exit code. @throws {InputError} for unusable files */
export async function scan(options: ScanOptions, terminal: Terminal): Promise<number> {
  const { now, format, jobs, ocr, reader } = options;
  const state: State = { counts: new Map(verdicts.map((verdict) => [verdict, 0])), unasked: new Map(), bad: false };
  const show = progress(terminal);
  const pool = terminal.start(jobs, (at) => show(pageOf(at)));
  let done = 0;
  let isCompared = true;
  try {
    const given = await loadInputs(options, terminal.error);
    isCompared = given.suppliers !== null;
    pool.setUp({ ...given, now, ocr, reader, format, color: terminal.color });
    for await (const { verdict, output, unasked } of inOrder(pool, tasks(options, terminal, state), jobs)) {
      state.counts.set(verdict, (state.counts.get(verdict) ?? 0) + 1);
      if (unasked !== undefined) state.unasked.set(unasked, (state.unasked.get(unasked) ?? 0) + 1);
      await terminal.out(`${output}\n`);
      show(`${(done += 1)} messages`);
    }
  } finally {
    await pool.close();
  }
  if (done === 0) {
    terminal.error(`No message was found: ${options.paths.join(", ")}`);
    return 2;
  }
  if (state.unasked.size > 0) terminal.error(unaskedLine(state.unasked, done));
  if (format === "text") await terminal.out(`\n${totals(state.counts)}\n${isCompared ? "" : uncompared}`);
  return exitCode(state, options.failOn);
}
