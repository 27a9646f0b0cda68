import type { Records } from "../../analysis";

/** Milliseconds for which an answer is good: as long as somebody goes back and forth between messages. */
const lifetime = 120_000;
const mostAnswers = 50;
/** Characters of all answers together, as they came. */
const mostText = 8_000_000;

interface Kept {
  readonly answer: Records;
  readonly size: number;
  readonly since: number;
}

/** The last answers, in memory: those that were not asked for the longest time go first. */
export class AnswerCache {
  readonly #kept = new Map<string, Kept>();
  #size = 0;

  /** @param now Milliseconds since whenever. */
  constructor(private readonly now: () => number) {}

  /** The answer to a question; null where none is kept. */
  get(question: string): Records | null {
    const kept = this.#kept.get(question);
    if (kept === undefined) return null;
    this.#drop(question, kept);
    if (this.now() - kept.since > lifetime) return null;
    this.#add(question, kept);
    return kept.answer;
  }

  /** Keeps an answer of so many characters. */
  put(question: string, answer: Records, size: number): void {
    const before = this.#kept.get(question);
    if (before !== undefined) this.#drop(question, before);
    this.#add(question, { answer, size: size + question.length, since: this.now() });
    for (const [oldest, kept] of this.#kept) {
      if (this.#kept.size <= mostAnswers && this.#size <= mostText) break;
      this.#drop(oldest, kept);
    }
  }

  /** Forgets all. */
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
