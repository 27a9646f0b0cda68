import type { Directory } from "../analysis";
import type { GiveToken, TokenAnswer } from "../contract";
import type { Notice, Response } from "./protocol";

/** The page, as the worker sees it during a question. */
export class PageSide {
  #id = 0;
  #question = new AbortController();
  #give: ((token: TokenAnswer) => void) | null = null;

  constructor(private readonly postMessage: (message: Response) => void) {}

  /** Aborted when the answer is no longer wanted. */
  begin(id: number): AbortSignal {
    this.#id = id;
    this.#give = null;
    this.#question = new AbortController();
    return this.#question.signal;
  }

  notice(notice: Extract<Notice, { ask: "abort" | "token" }>): void {
    if (notice.id !== this.#id) return;
    if (notice.ask === "abort") return this.#question.abort();
    this.#give?.(notice.token);
    this.#give = null;
  }

  /** May never resolve, if the question is aborted. */
  readonly token: GiveToken = (fresh) =>
    new Promise((resolve) => {
      this.#give = resolve;
      this.postMessage({ id: this.#id, need: "token", fresh });
    });

  waitingFor(directory: Directory): Directory {
    const id = this.#id;
    return {
      lookup: async (clues, signal) => {
        this.postMessage({ id, waits: true });
        return directory.lookup(clues, signal).finally(() => this.postMessage({ id, waits: false }));
      },
    };
  }
}
