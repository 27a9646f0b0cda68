import type { Answered, Answers, Asked, Question } from "./protocol";

/** What is used of a Worker. */
export interface ReadingWorker {
  postMessage(asked: Asked): void;
  addEventListener(
    type: "message" | "error" | "messageerror",
    listener: (event: { readonly data?: unknown }) => void,
  ): void;
  terminate(): void;
}

/** What came of a question. It never rejects: a file that breaks or holds up its reader is an answer too. */
export type Outcome<T> = { readonly value: T } | { readonly failure: "crashed" | "tookTooLong" };

type AnswerTo<Q extends Question> = Answers[Q["ask"]];

/** Asks the reading worker, one question after the other. */
export interface Reader {
  ask<Q extends Question>(question: Q): Promise<Outcome<AnswerTo<Q>>>;
}

/**
 * A reader on a worker that is started when it is first needed, and again after one that broke.
 * @param timeLimit milliseconds for one answer; then the worker is ended.
 */
export function startReader(startWorker: () => ReadingWorker, timeLimit: number): Reader {
  let worker: ReadingWorker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;
  let settle: ((outcome: Outcome<never> | { readonly value: Answered }) => void) | null = null;

  const giveUp = (failure: "crashed" | "tookTooLong"): void => {
    worker?.terminate();
    worker = null;
    settle?.({ failure });
  };
  const started = (): ReadingWorker => {
    const made = startWorker();
    made.addEventListener("message", ({ data }) => {
      const answered = data as Answered;
      if (answered.id === count) settle?.({ value: answered });
    });
    for (const type of ["error", "messageerror"] as const) made.addEventListener(type, () => giveUp("crashed"));
    return made;
  };

  async function askNow(question: Question): Promise<Outcome<Answers[keyof Answers]>> {
    const timer = setTimeout(() => giveUp("tookTooLong"), timeLimit);
    const outcome = await new Promise<Outcome<Answered>>((resolve) => {
      settle = resolve;
      try {
        worker ??= started();
        worker.postMessage({ id: (count += 1), question });
      } catch {
        giveUp("crashed");
      }
    });
    clearTimeout(timer);
    settle = null;
    if ("failure" in outcome) return outcome;
    return "error" in outcome.value ? { failure: "crashed" } : { value: outcome.value.value };
  }

  return {
    ask<Q extends Question>(question: Q) {
      const answered = last.then(() => askNow(question));
      last = answered;
      // The worker answers in kind: protocol.ts.
      return answered as Promise<Outcome<AnswerTo<Q>>>;
    },
  };
}
