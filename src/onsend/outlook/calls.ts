import type { Callback, DraftLike } from "./office";
import type { Runtime } from "./runtime";

/** Outlook fails a fourth on the web and on phones. */
const max = 3;
/** Milliseconds. */
const timeLimit = 2_500;

/** At most three at a time. What fails, throws or doesn't come is null. */
export class Calls {
  private underWay = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly runtime: Pick<Runtime, "after">) {}

  /** `start`: false if the client lacks the call. */
  make<T>(start: (callback: Callback<T>) => unknown): Promise<T | null> {
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
  const removed = calls.make<void>((callback) =>
    typeof banners?.removeAsync === "function" ? banners.removeAsync(key, callback) : false,
  );
  return removed.then(() => {
    if (message === null) return;
    return calls
      .make<void>((callback) =>
        typeof banners?.addAsync === "function"
          ? banners.addAsync(key, { type: "errorMessage", message }, callback)
          : false,
      )
      .then(() => undefined);
  });
}
