import { setTimeout as sleep } from "node:timers/promises";
import type { Ailing } from "../../../contract";
import type { SupplierRecord } from "../../../analysis";
import type { RegisterParts, Registers } from "../../registers/registers";

const maxNoted = 200_000;
/** Milliseconds that the first caller waits; the rest runs in the background. */
const usualPatience = 3_000;

/** Some milliseconds per account: first while the caller waits, then in the background at half speed. */
export class RegisterSweep {
  readonly #noted: { readonly one: Ailing; readonly parts: RegisterParts }[] = [];
  #done = 0;
  #unanswered = 0;
  #isStopped = false;

  /** @param patience milliseconds that the caller waits */
  constructor(
    private readonly registers: Registers | null,
    private readonly missing: (one: Ailing) => void,
    private readonly max = maxNoted,
    private readonly patience = usualPatience,
  ) {}

  /** Not asked yet, beyond the bound, or the register is too old or unreadable. */
  get unchecked(): number {
    return this.#left + this.#unanswered;
  }

  get #left(): number {
    return this.#noted.length - this.#done;
  }

  note(one: Ailing, { accounts, sharedAccounts, taxIds, country }: SupplierRecord): void {
    const parts = { accounts, sharedAccounts, taxIds, country };
    if (this.registers?.concern(parts) !== true) return;
    if (this.#noted.length < this.max) this.#noted.push({ one, parts });
    else this.#unanswered += 1;
  }

  /** Resolves when all are done, or patience ends. */
  async start(): Promise<void> {
    const until = performance.now() + this.patience;
    while (this.#left > 0 && performance.now() < until) await this.#next();
    if (this.#left > 0) void this.#goOn();
  }

  stop(): void {
    this.#isStopped = true;
  }

  async #goOn(): Promise<void> {
    while (this.#left > 0 && !this.#isStopped) {
      const started = performance.now();
      // It stays unchecked.
      if (!(await this.#next().then(Boolean, () => false))) return;
      await sleep(performance.now() - started);
    }
  }

  async #next(): Promise<true> {
    const next = this.#noted[this.#done];
    if (next === undefined || this.registers === null) return true;
    const answers = await this.registers.answersFor(next.parts);
    const isMissing = answers.some(({ outcome }) => outcome === "notOnRegister" || outcome === "subjectUnknown");
    if (isMissing && !this.#isStopped) this.missing(next.one);
    if (answers.some(({ outcome }) => outcome === "tooOld" || outcome === "unreadable")) this.#unanswered += 1;
    this.#done += 1;
    return true;
  }
}
