/** How to end something that a run began. */
export type End = () => Promise<unknown> | void;

/** What a run has begun and must not leave behind: ended in the reverse order, each one whatever became of the others. */
export class Ends {
  readonly #ends: End[] = [];

  add(end: End): void {
    this.#ends.push(end);
  }

  async all(): Promise<void> {
    const faults: unknown[] = [];
    for (const end of this.#ends.splice(0).reverse()) {
      try {
        await end();
      } catch (error) {
        faults.push(error);
      }
    }
    if (faults.length > 0) throw new AggregateError(faults, "Something of this run may be left.");
  }
}
