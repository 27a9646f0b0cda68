import { setTimeout as sleep } from "node:timers/promises";
import type { Api } from "./api";
import type { MadeFile } from "./files";
import type { Ledger } from "./ledger";

/** Sends one file after the other and applies it, whatever happens in the meantime, as somebody does who isn't discouraged. */
export class Writer {
  /** When an import was acknowledged as applied, in milliseconds since 1970. */
  readonly applied: number[] = [];
  readonly #running: Promise<void>;
  #isOver = false;
  #fault: unknown = null;

  constructor(ledger: Ledger, apiNow: () => Api, next: () => MadeFile) {
    this.#running = this.#run(ledger, apiNow, next);
    this.#running.catch((error: unknown) => (this.#fault = error));
  }

  async #run(ledger: Ledger, apiNow: () => Api, next: () => MadeFile): Promise<void> {
    while (!this.#isOver) {
      const sent = await ledger.send(apiNow(), next());
      if (sent === null) await sleep(100);
      else if (await ledger.apply(apiNow(), sent)) this.applied.push(Date.now());
      // What became of it must be known before the next file changes the same suppliers.
      else await ledger.settle(apiNow(), sent);
    }
  }

  /** Was something applied since? @throws {Error} where it came to grief itself. */
  hasApplied(since: number): boolean {
    if (this.#fault !== null) throw new Error("The writer came to grief.", { cause: this.#fault });
    return this.applied.some((time) => time > since);
  }

  /** Begins nothing new. */
  stop(): void {
    this.#isOver = true;
  }

  /** Likewise, and waits for the last answer. */
  async end(): Promise<void> {
    this.stop();
    await this.#running;
  }
}
