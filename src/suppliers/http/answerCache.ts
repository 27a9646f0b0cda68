import type { Records } from "../../analysis";

/** Milliseconds, as long as people go back and forth between messages. */
const lifetime = 120_000;
const maxAnswers = 50;
/** Characters of all answers. */
const maxText = 8_000_000;

interface Kept {
  readonly answer: Records;
  readonly size: number;
  readonly since: number;
}

/** In memory. The least recently used go first. */
export class AnswerCache {
  readonly #kept = new Map<string, Kept>();
  #size = 0;

  constructor(private readonly now: () => number) {}

  get(question: string): Records | null {
    const kept = this.#kept.get(question);
    if (kept === undefined) return null;
    this.#drop(question, kept);
    if (this.now() - kept.since > lifetime) return null;
    this.#add(question, kept);
    return kept.answer;
  }

  put(question: string, answer: Records, size: number): void {
    const before = this.#kept.get(question);
    if (before !== undefined) this.#drop(question, before);
    this.#add(question, { answer, size: size + question.length, since: this.now() });
    for (const [oldest, kept] of this.#kept) {
      if (this.#kept.size <= maxAnswers && this.#size <= maxText) break;
      this.#drop(oldest, kept);
    }
  }

  clear(): void {
    this.#kept.clear();
    this.#size = 0;
  }

  #add(question: string, kept: Kept): void {
    this.#kept.set(question, kept);
    this.#size += kept.size;
  }

  #drop(question: string, { size }: Kept): void {
    this.#kept.delete(question);
    this.#size -= size;
  }
}
