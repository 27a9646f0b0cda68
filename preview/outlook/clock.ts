/** A clock that is moved by hand. In a browser, `setTimeout` takes its place. */
export class FakeClock {
  /** Milliseconds. */
  now = 0;
  private queue: { at: number; run: () => void }[] = [];

  readonly after = (ms: number, run: () => void): (() => void) => {
    const entry = { at: this.now + ms, run };
    this.queue.push(entry);
    return () => {
      this.queue = this.queue.filter((each) => each !== entry);
    };
  };

  /** Lets time go by until nothing is waited for, or `done` says so. */
  async run(done: () => boolean = () => false): Promise<void> {
    for (;;) {
      await settle();
      if (done()) return;
      const next = this.takeNext(Number.POSITIVE_INFINITY);
      if (next === undefined) return;
      this.now = next.at;
      next.run();
    }
  }

  /** Lets so many milliseconds go by. */
  async pass(ms: number): Promise<void> {
    const until = this.now + ms;
    for (;;) {
      await settle();
      const next = this.takeNext(until);
      if (next === undefined) break;
      this.now = next.at;
      next.run();
    }
    this.now = until;
  }

  private takeNext(until: number): { at: number; run: () => void } | undefined {
    this.queue.sort((a, b) => a.at - b.at);
    const [next] = this.queue;
    return next !== undefined && next.at <= until ? this.queue.shift() : undefined;
  }
}

/** Lets promises that are settled run on. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}
