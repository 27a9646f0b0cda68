import type { GiveToken } from "../contract";
import type { MailItem, Original, Reason, WordingSegment } from "../analysis";
import { unreadItem, type After } from "../mail";
import { withoutBytes, withoutContent, withoutFiles } from "./files";
import type { Answers, Circumstances, Inspected, InspectorFailure, MessageAndFiles, Setup, SetUp } from "./protocol";
import { WorkerThread, type Outcome, type Question, type WorkerLike } from "./workerThread";

/** A judged message. */
export interface Judged extends Inspected {
  /** Less than the whole message was judged, after a crash or timeout. */
  readonly partial: boolean;
}

/** What a verdict is asked with. */
export type Asked = Pick<Circumstances, "locale" | "now"> & Partial<Circumstances>;

/** The worker as the page sees it. Nothing here rejects: a failure is an answer. */
export interface Inspector {
  ready(): Promise<SetUp | { readonly failure: InspectorFailure }>;
  /** RFC 5322 and MIME. On failure or timeout: an item that says so. */
  read(bytes: Uint8Array, signal?: AbortSignal): Promise<MailItem>;
  /** On failure retries without attachments, then without content: `incomplete` at least, at most three time limits. */
  inspect(
    message: MessageAndFiles,
    circumstances: Asked,
    signal?: AbortSignal,
  ): Promise<Judged | { readonly failure: InspectorFailure }>;
  segments(
    message: MessageAndFiles,
    signal?: AbortSignal,
  ): Promise<readonly WordingSegment[] | { readonly failed: Reason }>;
  original(
    message: MessageAndFiles,
    name: string,
    signal?: AbortSignal,
  ): Promise<Original | { readonly failure: InspectorFailure }>;
  forget(): void;
  dispose(): void;
}

/** What an inspector needs of its surroundings. */
export interface InspectorPorts {
  readonly start: () => WorkerLike;
  readonly setup: Setup;
  readonly after: After;
  readonly token?: GiveToken | undefined;
  /** Milliseconds; by default 20,000 to start, 10,000 to read and to inspect. */
  readonly timeLimit?: { readonly start?: number; readonly read?: number; readonly inspect?: number };
}

const DEFAULT_LIMITS = { start: 20_000, read: 10_000, inspect: 10_000 };
const MAX_ENDS = 3;

type Answer<T> = { readonly value: T } | { readonly failure: InspectorFailure };

interface Job {
  readonly question: Question;
  readonly limit: number;
  readonly signal: AbortSignal | undefined;
  readonly settle: (answer: Answer<Answers[keyof Answers]>) => void;
}

function failureOf({ failure }: Extract<Outcome<never>, { failure: unknown }>): InspectorFailure {
  if (failure === "tookTooLong") return failure;
  return failure === "abandoned" ? "aborted" : "crashed";
}

function reasonOf(failure: InspectorFailure): Reason {
  if (failure === "aborted") return { code: "notReadYet" };
  return { code: failure === "tookTooLong" ? "tookTooLong" : "internalError" };
}

/** One question at a time. Replaces a broken or hung worker, and doesn't repeat the question. */
class WorkerInspector implements Inspector {
  readonly #limits: typeof DEFAULT_LIMITS;
  readonly #queue: Job[] = [];
  #thread: WorkerThread | null = null;
  #setUp: SetUp | null = null;
  #kept: MessageAndFiles | null = null;
  #ends = 0;
  #working = false;
  #disposed = false;

  constructor(private readonly ports: InspectorPorts) {
    this.#limits = { ...DEFAULT_LIMITS, ...ports.timeLimit };
  }

  async ready(): ReturnType<Inspector["ready"]> {
    const answer = await this.#ask({ ask: "setUp", setup: this.ports.setup }, 0);
    return "value" in answer ? answer.value : answer;
  }

  async read(bytes: Uint8Array, signal?: AbortSignal): Promise<MailItem> {
    const answer = await this.#ask({ ask: "read", bytes }, this.#limits.read, signal);
    return "value" in answer ? answer.value : unreadItem(reasonOf(answer.failure));
  }

  async inspect(
    message: MessageAndFiles,
    { originals = [], wording = null, ...asked }: Asked,
    signal?: AbortSignal,
  ): ReturnType<Inspector["inspect"]> {
    const ask = (of: MessageAndFiles, known: Circumstances["wording"]): Promise<Answer<Inspected>> => {
      const question = { ask: "inspect", message: of, ...asked, originals, wording: known } as const;
      return this.#ask(question, this.#limits.inspect, signal);
    };
    let answer = await ask(message, wording);
    let partial = false;
    for (const without of [withoutFiles, withoutContent]) {
      if (!("failure" in answer) || (answer.failure !== "crashed" && answer.failure !== "tookTooLong")) break;
      const less = without(message, reasonOf(answer.failure));
      if (less === null) continue;
      partial = true;
      answer = await ask(less, null);
    }
    return "value" in answer ? { ...answer.value, partial } : answer;
  }

  async segments(message: MessageAndFiles, signal?: AbortSignal): ReturnType<Inspector["segments"]> {
    const answer = await this.#ask({ ask: "segments", message }, this.#limits.inspect, signal);
    return "value" in answer ? answer.value : { failed: reasonOf(answer.failure) };
  }

  async original(message: MessageAndFiles, name: string, signal?: AbortSignal): ReturnType<Inspector["original"]> {
    const answer = await this.#ask({ ask: "original", message, name }, this.#limits.inspect, signal);
    return "value" in answer ? answer.value : answer;
  }

  forget(): void {
    this.#thread?.forget();
  }

  dispose(): void {
    this.#disposed = true;
    this.#thread?.terminate();
    for (const { settle } of this.#queue.splice(0)) settle({ failure: "aborted" });
  }

  #ask<K extends keyof Answers>(
    question: Extract<Question, { ask: K }>,
    limit: number,
    signal?: AbortSignal,
  ): Promise<Answer<Answers[K]>> {
    return new Promise((resolve) => {
      const aborted = (): void => resolve({ failure: "aborted" });
      if (this.#disposed || signal?.aborted) return aborted();
      signal?.addEventListener("abort", aborted);
      const settle = (answer: Answer<Answers[keyof Answers]>): void => {
        signal?.removeEventListener("abort", aborted);
        resolve(answer as Answer<Answers[K]>);
      };
      this.#queue.push({ question, limit, signal, settle });
      if (!this.#working) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#working = true;
    for (let job = this.#queue.shift(); job !== undefined; job = this.#queue.shift()) {
      if (!job.signal?.aborted) job.settle(await this.#answer(job));
    }
    this.#ends = 0;
    this.#working = false;
  }

  async #answer({ question, limit, signal }: Job): Promise<Answer<Answers[keyof Answers]>> {
    const thread = await this.#started();
    if (question.ask === "setUp" && this.#setUp !== null) return { value: this.#setUp };
    if (thread === null) return { failure: this.#disposed ? "aborted" : "notStarted" };
    if (signal?.aborted) return { failure: "aborted" };
    const outcome = await thread.ask(this.#sent(question), limit, { signal, token: this.ports.token });
    if ("value" in outcome) {
      this.#ends = 0;
      if (question.ask === "inspect" || question.ask === "segments") this.#kept = question.message;
      return outcome;
    }
    this.#kept = null;
    if (outcome.failure === "crashed" || outcome.failure === "tookTooLong") this.#ends++;
    return { failure: failureOf(outcome) };
  }

  #sent(question: Question): Question {
    if (!("message" in question) || question.message === null) return question;
    const { item, documents } = question.message;
    if (question.ask !== "original" && question.message === this.#kept) return { ...question, message: null };
    return { ...question, message: { item: withoutBytes(item), documents } };
  }

  async #started(): Promise<WorkerThread | null> {
    while (!this.#disposed && this.#ends < MAX_ENDS) {
      if (this.#setUp !== null && this.#setUp.faults.length > 0) return null;
      if (this.#thread?.alive) return this.#thread;
      const { setup, after } = this.ports;
      try {
        this.#kept = null;
        this.#thread = new WorkerThread(this.ports.start(), after);
      } catch {
        this.#ends++;
        continue;
      }
      const outcome = await this.#thread.ask({ ask: "setUp", setup }, this.#limits.start);
      if ("value" in outcome) {
        this.#setUp = outcome.value;
        continue;
      }
      this.#thread.terminate();
      // Another twenty seconds would be too long for the user.
      this.#ends = outcome.failure === "tookTooLong" ? MAX_ENDS : this.#ends + 1;
    }
    return null;
  }
}

/** Starts the worker at the first question. */
export function makeInspector(ports: InspectorPorts): Inspector {
  return new WorkerInspector(ports);
}
