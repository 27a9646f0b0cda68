/** A fault in a supplier file. */
export interface Fault {
  /** From 1; the first of a row with several lines. */
  readonly line: number;
  /** Null for the whole row or file. */
  readonly column: string | null;
  readonly reason: string;
}

/** Listed faults. Counts of rows stay exact. */
export const maxFaults = 10_000;

/** Up to {@link maxFaults} faults, and a last one that counts the rest. */
export class FaultList {
  readonly #faults: Fault[] = [];
  #dropped = 0;

  add(line: number, column: string | null, reason: string): void {
    if (this.#faults.length < maxFaults) this.#faults.push({ line, column, reason });
    else this.#dropped += 1;
  }

  list(): Fault[] {
    const sorted = [...this.#faults].sort((a, b) => a.line - b.line);
    if (this.#dropped > 0) {
      const line = sorted.at(-1)?.line ?? 1;
      sorted.push({ line, column: null, reason: `${this.#dropped} further faults are not listed.` });
    }
    return sorted;
  }
}

/** One line, no control characters, at most 60 characters. */
export function quoted(value: string): string {
  const line = value.slice(0, 200).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\u00b7");
  const short = [...line];
  return short.length > 60 || value.length > 200 ? `"${short.slice(0, 59).join("")}\u2026"` : `"${line}"`;
}

/** Where the engine says that JSON is broken, from line 1; without a position, `otherwise`. */
export function lineOf<T>(error: unknown, json: string, otherwise: T): number | T {
  const position = error instanceof SyntaxError ? /position (\d{1,9})/.exec(error.message)?.[1] : undefined;
  return position === undefined ? otherwise : (json.slice(0, Number(position)).match(/\n/g)?.length ?? 0) + 1;
}
