/** Does one thing after the other, in the order in which they were asked for. */
export class OneAtATime {
  #last: Promise<unknown> = Promise.resolve();

  /** Does this when all that was asked for before is done. What is done may not reject. */
  do<T>(what: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(what);
    this.#last = turn;
    return turn;
  }
}
