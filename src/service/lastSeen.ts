import type { Actor } from "../contract";

/** People that are remembered of a day. */
const maxPeople = 200_000;

/**
 * Notes that someone looked up on a day, beside the answer: it neither waits for the note nor fails with it. One note a
 * day and person is enough; a failed one is made again at the next lookup.
 */
export class LastSeen {
  readonly #note: (by: Actor, day: string) => Promise<void>;
  readonly #pending = new Set<Promise<void>>();
  #day = "";
  #noted = new Set<string>();

  constructor(note: (by: Actor, day: string) => Promise<void>) {
    this.#note = note;
  }

  note(by: Actor, at: Date): void {
    const day = at.toISOString().slice(0, 10);
    if (day !== this.#day || this.#noted.size >= maxPeople) {
      this.#day = day;
      this.#noted = new Set();
    }
    if (this.#noted.has(by.oid)) return;
    const noted = this.#noted.add(by.oid);
    const pending = this.#try(by, day)
      .catch(() => void noted.delete(by.oid))
      .finally(() => this.#pending.delete(pending));
    this.#pending.add(pending);
  }

  /** Resolves when no note is on its way any more. */
  async settled(): Promise<void> {
    await Promise.all(this.#pending);
  }

  /** Asynchronous, so that nothing is thrown at whoever looks up. */
  async #try(by: Actor, day: string): Promise<void> {
    await this.#note(by, day);
  }
}
