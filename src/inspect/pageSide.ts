import type { Directory, Records } from "../analysis";
import type { GiveToken, TokenAnswer } from "../suppliers";
import type { Notice, Response } from "./protocol";

/** The page, as the worker sees it while it is at a question: who waits, and who signs in. */
export class PageSide {
  #id = 0;
  #question = new AbortController();
  #give: ((token: TokenAnswer) => void) | null = null;

  constructor(private readonly postMessage: (message: Response) => void) {}

  /** A question begins. The signal is aborted when nobody waits for its answer any longer. */
  begin(id: number): AbortSignal {
    this.#id = id;
    this.#give = null;
    this.#question = new AbortController();
    return this.#question.signal;
  }

  /** What the page says beside its questions. What is about another one came too late. */
  notice(notice: Extract<Notice, { ask: "abort" | "token" }>): void {
    if (notice.id !== this.#id) return;
    if (notice.ask === "abort") return this.#question.abort();
    this.#give?.(notice.token);
    this.#give = null;
  }

  /** Asks the page for an access token. The page answers, or nobody waits any longer. */
  readonly token: GiveToken = (fresh) =>
    new Promise((resolve) => {
      this.#give = resolve;
      this.postMessage({ id: this.#id, need: "token", fresh });
    });

  /**
   * A directory for one question: the page is told while it is waited for, and what is asked again, because something had
   * to be loaded for the message, is not waited for again.
   */
  waitingFor(directory: Directory): Directory {
    const looked = new Map<string, Promise<Records>>();
    const id = this.#id;
    const lookup: Directory["lookup"] = async (clues, signal) => {
      this.postMessage({ id, waits: true });
      return directory.lookup(clues, signal).finally(() => this.postMessage({ id, waits: false }));
    };
    return {
      lookup: (clues, signal) => {
        const key = JSON.stringify(clues);
        const answer = looked.get(key) ?? lookup(clues, signal);
        looked.set(key, answer);
        return answer;
      },
    };
  }
}
