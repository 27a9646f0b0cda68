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
