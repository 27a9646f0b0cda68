import type { Actor } from "../contract";

/** Per day. */
const maxPeople = 200_000;

/** Notes a person once a day. Answers neither wait for the note nor fail with it; a failed one is repeated. */
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

  async settled(): Promise<void> {
    await Promise.all(this.#pending);
  }

  /** Turns exceptions into rejections. */
  async #try(by: Actor, day: string): Promise<void> {
    await this.#note(by, day);
  }
}
