import { RequestFault } from "../faults/problem";

const again = { "retry-after": "2" };

/** Limits how many wait, and how long, instead of growing a queue. @throws {RequestFault} 503 */
export class Patience {
  #waiting = 0;

  constructor(
    private readonly max: number,
    private readonly milliseconds: number,
  ) {}

  /** `ask` may continue after the time-out. */
  async for<T>(ask: () => Promise<T>): Promise<T> {
    if (this.#waiting >= this.max) throw new RequestFault(503, "busy", "Too much is asked at once. Try again.", again);
    this.#waiting += 1;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => reject(new RequestFault(503, "timeout", "The answer took too long. Try again.", again)),
        this.milliseconds,
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
