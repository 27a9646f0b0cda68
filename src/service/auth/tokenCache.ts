import { createHash } from "node:crypto";
import type { Caller } from "./caller";

interface Entry {
  readonly caller: Caller;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/**
 * Tokens whose signature was checked a moment ago, by their SHA-256: checking one costs more than a lookup. Kept for
 * minutes, so that a key that is withdrawn doesn't outlive them by long; bounded, the oldest going first.
 */
export class TokenCache {
  readonly #entries = new Map<string, Entry>();
  readonly #max: number;
  readonly #maxAge: number;

  constructor(max = 10_000, maxAge = 5 * 60_000) {
    this.#max = max;
    this.#maxAge = maxAge;
  }

  /** The caller of a token that still holds at `now`. */
  get(token: string, now: number): Caller | null {
    const key = keyOf(token);
    const entry = this.#entries.get(key);
    if (entry === undefined) return null;
    if (now < entry.until) return entry.caller;
    this.#entries.delete(key);
    return null;
  }

  /** Keeps a caller until the token ends, and no longer than the bound. */
  set(token: string, caller: Caller, ends: number, now: number): void {
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size < this.#max) break;
      this.#entries.delete(oldest);
    }
    this.#entries.set(keyOf(token), { caller, until: Math.min(ends, now + this.#maxAge) });
  }
}

function keyOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
