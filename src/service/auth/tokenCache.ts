import { createHash } from "node:crypto";
import type { Caller } from "./caller";

interface Entry {
  readonly caller: Caller;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** By the tokens' SHA-256: verifying is slower than a lookup. Kept for minutes, since keys may be withdrawn. */
export class TokenCache {
  readonly #entries = new Map<string, Entry>();

  constructor(
    private readonly max = 10_000,
    private readonly maxAge = 5 * 60_000,
  ) {}

  get(token: string, now: number): Caller | null {
    const key = keyOf(token);
    const entry = this.#entries.get(key);
    if (entry === undefined) return null;
    if (now < entry.until) return entry.caller;
    this.#entries.delete(key);
    return null;
  }

  set(token: string, caller: Caller, ends: number, now: number): void {
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size < this.max) break;
      this.#entries.delete(oldest);
    }
    this.#entries.set(keyOf(token), { caller, until: Math.min(ends, now + this.maxAge) });
  }
}

function keyOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
