import { RequestFault } from "../faults/problem";

const again = { "retry-after": "2" };

/**
 * Waits for an answer for so long, and for so many at a time. Whoever comes when too many wait is told so at once: a queue
 * that only grows serves nobody.
 * @throws {RequestFault} 503
 */
export class Patience {
  readonly #max: number;
  readonly #milliseconds: number;
  #waiting = 0;

  constructor(max: number, milliseconds: number) {
    this.#max = max;
    this.#milliseconds = milliseconds;
  }

  /** Waits for what `ask` begins. It may go on behind our back; nobody waits for it then. */
  async for<T>(ask: () => Promise<T>): Promise<T> {
    if (this.#waiting >= this.#max) throw new RequestFault(503, "busy", "Too much is asked at once. Try again.", again);
    this.#waiting += 1;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => reject(new RequestFault(503, "timeout", "The answer took too long. Try again.", again)),
        this.#milliseconds,
      );
    });
    try {
      return await Promise.race([ask(), late]);
    } finally {
      clearTimeout(timer);
      this.#waiting -= 1;
    }
  }
}
