import type { After } from "..";
import type { Reason } from "../../analysis";
import type { Callback, OfficeLike } from "./office";

/** Office's error codes of calls that fail for good once a pane is no longer answered. Each may occur once for other reasons. */
const DEAD: ReadonlySet<number> = new Set([5001, 9017, 9020]);
/** Calls for body and header in a row that fail so, or aren't answered. */
const ENOUGH = 2;

/** Some builds stop answering when a pinned pane gets another message, until it is reopened. One per pane, over all messages. */
export class OfficeLiveness {
  #missed = 0;
  #changed = false;

  /** Failures before another item was opened have other causes. */
  itemChanged(): void {
    this.#changed = true;
  }

  failed({ kind, code }: { readonly kind: string; readonly code: number | null }): void {
    if (kind === "tookTooLong" || (code !== null && DEAD.has(code))) this.#missed++;
  }

  answered(): void {
    this.#missed = 0;
  }

  get isLost(): boolean {
    return this.#changed && this.#missed >= ENOUGH;
  }
}

interface OfficeFailure {
  readonly kind: "absent" | "failed" | "tookTooLong" | "aborted";
  /** For example 5001 (internal error); null without one. */
  readonly code: number | null;
  readonly message: string;
}

/** What a call came to. */
export type Answer<T> = { readonly value: T } | { readonly failure: OfficeFailure };

/** Outlook takes three calls at a time on the web, in new Outlook and on phones, and fails the fourth. */
const MAX_CALLS = 3;
const MAX_DETAIL_CHARS = 100;
const TOO_MANY = 5100;
const MAX_TRIES = 5;
/** Milliseconds. */
const BETWEEN_TRIES = 200;

const failureOf = (kind: OfficeFailure["kind"], message: string, code: number | null = null): OfficeFailure => ({
  kind,
  code,
  message: message.slice(0, MAX_DETAIL_CHARS),
});

/** The failure of a call that this client doesn't have. */
export const absent: OfficeFailure = failureOf("absent", "not in this client");

/** Its detail is `client` where this Outlook never gives it. */
export function reasonOf({ kind, code, message }: OfficeFailure): Reason {
  if (kind === "tookTooLong") return { code: "tookTooLong" };
  if (kind === "absent") return { code: "notProvided", detail: "client" };
  return { code: "notProvided", detail: code === null ? message : `${code} ${message}`.trim() };
}

/** One an Office object: calls for a message that was left still count for Outlook. */
class Gate {
  private free = MAX_CALLS;
  private readonly waiting: (() => void)[] = [];

  enter(run: () => void): void {
    if (this.free === 0) {
      this.waiting.push(run);
      return;
    }
    this.free--;
    run();
  }

  leave(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.free++;
    else next();
  }
}

const gates = new WeakMap<OfficeLike, Gate>();

function gateOf(office: OfficeLike): Gate {
  const gate = gates.get(office) ?? new Gate();
  gates.set(office, gate);
  return gate;
}

function once(run: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    run();
  };
}

/** Calls Office.js for one reading of one message. */
export class Caller {
  private readonly gate: Gate;

  constructor(
    office: OfficeLike,
    private readonly after: After,
    /** Milliseconds, from the moment the call is made. */
    private readonly timeLimit: number,
    readonly signal: AbortSignal | undefined,
    private readonly liveness?: OfficeLiveness,
  ) {
    this.gate = gateOf(office);
  }

  /** Three at a time; refused ones are tried again. Resolves for whatever happens: failure, throw, silence, abort. */
  async call<T>(start: (callback: Callback<T>) => void): Promise<Answer<T>> {
    for (let tries = 1; ; tries++) {
      const answer = await this.make(start);
      if ("value" in answer) this.liveness?.answered();
      const refused = "failure" in answer && answer.failure.code === TOO_MANY;
      if (!refused || tries === MAX_TRIES) return answer;
      await new Promise<void>((resolve) => void this.after(BETWEEN_TRIES, resolve));
    }
  }

  /** For body or header, which every client gives: failing twice is how a pane is lost. */
  async callForCore<T>(start: (callback: Callback<T>) => void): Promise<Answer<T>> {
    const answer = await this.call(start);
    if ("failure" in answer) this.liveness?.failed(answer.failure);
    return answer;
  }

  private make<T>(start: (callback: Callback<T>) => void): Promise<Answer<T>> {
    const { signal, gate } = this;
    return new Promise((resolve) => {
      const settle = (answer: Answer<T>): void => {
        signal?.removeEventListener("abort", onAbort);
        resolve(answer);
      };
      const onAbort = (): void => settle({ failure: failureOf("aborted", "aborted") });
      if (signal?.aborted) return onAbort();
      signal?.addEventListener("abort", onAbort);
      gate.enter(() => {
        const leave = once(() => gate.leave());
        if (signal?.aborted) return leave();
        let cancel = this.after(this.timeLimit, () => {
          settle({ failure: failureOf("tookTooLong", "") });
          cancel = this.after(this.timeLimit, leave);
        });
        const end = (answer: Answer<T>): void => {
          cancel();
          settle(answer);
          leave();
        };
        try {
          start((result) => end(answerOf(result)));
        } catch (error) {
          end({ failure: failureOf("failed", error instanceof Error ? error.message : "") });
        }
      });
    });
  }
}

function answerOf<T>(result: Parameters<Callback<T>>[0] | undefined): Answer<T> {
  if (result?.status === "succeeded") return { value: result.value };
  const { code, name, message } = result?.error ?? {};
  return { failure: failureOf("failed", String(message ?? name ?? ""), typeof code === "number" ? code : null) };
}
