/** Office's error codes of calls that fail for good once a pane is no longer answered. Each may occur once for other reasons. */
const DEAD: ReadonlySet<number> = new Set([5001, 9017, 9020]);
/** Calls for body and header in a row that fail so, or aren't answered. */
const ENOUGH = 2;

/**
 * Whether Outlook still answers this pane. Some builds stop when another message is opened while the pane is pinned: every
 * call fails or stays unanswered until the pane is closed and opened again. One for each pane, over all its messages.
 */
export class OfficeLiveness {
  #missed = 0;
  #changed = false;

  /** Another item was opened: failures before that have other causes. */
  itemChanged(): void {
    this.#changed = true;
  }

  /** A call for body or header failed. */
  failed({ kind, code }: { readonly kind: string; readonly code: number | null }): void {
    if (kind === "tookTooLong" || (code !== null && DEAD.has(code))) this.#missed++;
  }

  /** A call was answered. */
  answered(): void {
    this.#missed = 0;
  }

  /** True once Outlook no longer answers. */
  get isLost(): boolean {
    return this.#changed && this.#missed >= ENOUGH;
  }
}
