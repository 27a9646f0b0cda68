import { verdicts, type RecordsFault, type Verdict } from "../analysis";
import type { Progress } from "../documents";
import { splitMessages, splitWhole } from "../mail/file";
import { tame } from "../report";
import { loadInputs } from "./loadInputs";
import type { ScanOptions } from "./options";
import type { Pool } from "./pool";
import type { Task, TaskResult } from "./protocol";
import { problemOf, sources } from "./sources";
import { totals, unaskedLine } from "./text";

/** What inspects messages, one by one or several at once. */
export type Inspectors = Pick<Pool, "setUp" | "run" | "close">;

/** The surroundings of a command, injected so that tests run it whole. */
export interface Terminal {
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly out: (text: string) => Promise<void>;
  readonly error: (line: string) => void;
  readonly color: boolean;
  /** Standard error is a terminal: progress may be shown on it. */
  readonly progress: boolean;
  /** Starts so many inspectors, which tell how far they are with a document that takes long. */
  readonly start: (size: number, onProgress: (progress: Progress) => void) => Inspectors;
}

/** Messages in flight, for each thread: enough to keep it busy while another is at a long one, few enough to hold in memory. */
const ahead = 32;
/** Bytes in flight: beyond them two messages for each thread are enough. */
const aheadBytes = 1 << 25;
/** Progress is written so often, in milliseconds. */
const tick = 500;

/** Said where no supplier list was given: a quiet line then is no word on the account. */
const uncompared = "Without --suppliers no account was compared with a record.\n";

/** What happened so far. */
interface State {
  readonly counts: Map<Verdict, number>;
  /** Messages that the supplier service could not be asked about, by the reason. */
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

/** Results in the order of the input, whatever the order in which threads finish. */
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

/** A file's name is the sender's: nothing of it moves the cursor. */
function pageOf({ name, page, pages }: Progress): string {
  return `reading ${tame(name)}${pages > 1 ? `, page ${page} of ${pages}` : ""}`;
}

function exitCode({ counts, bad }: State, failOn: Verdict): number {
  if (bad) return 2;
  const reached = verdicts.slice(verdicts.indexOf(failOn)).some((verdict) => (counts.get(verdict) ?? 0) > 0);
  return reached ? 1 : 0;
}

/**
 * Scans what the options name and prints one line, or block, a message. Resolves with the exit code.
 * @throws {UsageError} for supplier and policy files that cannot be used.
 */
export async function scan(options: ScanOptions, terminal: Terminal): Promise<number> {
  const { now, format, jobs, ocr, reader } = options;
  const state: State = { counts: new Map(verdicts.map((verdict) => [verdict, 0])), unasked: new Map(), bad: false };
  const show = progress(terminal);
  // The threads load while the files are read.
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
