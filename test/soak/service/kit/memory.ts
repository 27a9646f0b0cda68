import { readFileSync } from "node:fs";
import { memoryOf } from "./processes";

/** The most memory that a process had: as its system remembers it, else the most that was seen. In MiB. */
export class Memory {
  readonly #timer: NodeJS.Timeout;
  #most = 0;

  constructor(readonly pid: number) {
    this.#timer = setInterval(() => (this.#most = Math.max(this.#most, memoryOf(pid))), 250);
  }

  now(): number {
    return Math.round(memoryOf(this.pid) / 1024);
  }

  peak(): number {
    return Math.round(Math.max(this.#most, remembered(this.pid)) / 1024);
  }

  end(): void {
    clearInterval(this.#timer);
  }
}

/** KiB, by proc(5); 0 on other systems. */
function remembered(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
