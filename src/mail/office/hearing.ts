/** Office's codes of calls that fail for good once a pane is no longer answered: they may fail once for other reasons. */
const DEAD: ReadonlySet<number> = new Set([5001, 9017, 9020]);
/** As many calls for body and header that fail so, or are not answered, are no chance. */
const ENOUGH = 2;

/**
 * Whether Outlook still answers this pane. Some builds stop when another message is opened beside a pinned pane: each
 * call fails, or none comes back, until the pane is closed and opened again. One for each pane, over all its messages.
 */
export class Hearing {
  #missed = 0;
  #changed = false;

  /** Another item was opened: before that, what fails has other causes. */
  changed(): void {
    this.#changed = true;
  }

  /** What a call for body or header came to, where it came to nothing. */
  failed({ kind, code }: { readonly kind: string; readonly code: number | null }): void {
    if (kind === "tookTooLong" || (code !== null && DEAD.has(code))) this.#missed++;
  }

  /** Some call was answered. */
  answered(): void {
    this.#missed = 0;
  }

  /** Does it no longer answer? */
  get lost(): boolean {
    return this.#changed && this.#missed >= ENOUGH;
  }
}
