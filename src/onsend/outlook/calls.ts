import type { Callback, DraftLike, Runtime } from "./office";

/** Outlook fails a fourth on the web and on phones. */
const max = 3;
/** Milliseconds. */
const timeLimit = 2_500;

type Taken<M> = NonNullable<M> extends (...taken: infer P) => void ? P : never;
type Given<M> = Taken<M> extends [...infer Before, unknown] ? Before : never;
type Told<M> = Taken<M> extends [...unknown[], Callback<infer T>] ? T : never;

/** At most three at a time. What fails, throws or doesn't come is null. */
export class Calls {
  private underWay = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly runtime: Pick<Runtime, "after">) {}

  /** Calls a method that takes a callback last. Null if the client lacks it. */
  ask<O extends object, K extends keyof O>(
    of: O | undefined,
    method: K,
    ...given: Given<O[K]>
  ): Promise<Told<O[K]> | null> {
    return this.make<Told<O[K]>>((callback) => {
      const call = of?.[method] as ((...taken: readonly unknown[]) => unknown) | undefined;
      return typeof call === "function" ? call.apply(of, [...given, callback]) : false;
    });
  }

  /** `start`: false if the client lacks the call. */
  private make<T>(start: (callback: Callback<T>) => unknown): Promise<T | null> {
    return new Promise((resolve) => {
      const run = (): void => {
        this.underWay++;
        let isOver = false;
        const end = (value: T | null): void => {
          if (isOver) return;
          isOver = true;
          this.underWay--;
          resolve(value);
          this.waiting.shift()?.();
        };
        this.runtime.after(timeLimit, () => end(null));
        try {
          const made = start(({ status, value }) => end(status === "succeeded" || status === 0 ? value : null));
          if (made === false) end(null);
        } catch {
          end(null);
        }
      };
      if (this.underWay < max) run();
      else this.waiting.push(run);
    });
  }
}

/** One line per draft. At most 32 characters. */
const key = "remit-guard-sending";

/** Replaces the line before; null removes it. Outlook may ignore it. */
export function showLine(item: DraftLike, calls: Calls, message: string | null): Promise<void> {
  const banners = item.notificationMessages;
  // Replacing in one call has failed for months. Removing nothing does no harm.
  return calls.ask(banners, "removeAsync", key).then(() => {
    if (message === null) return;
    return calls.ask(banners, "addAsync", key, { type: "errorMessage", message }).then(() => undefined);
  });
}
