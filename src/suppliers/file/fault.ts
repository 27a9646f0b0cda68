/** Something in a supplier file that could not be taken as it stands. */
export interface Fault {
  /** Counted from 1; of a row that spans several lines, the first. */
  readonly line: number;
  /** The column's name; null when the whole row or file is meant. */
  readonly column: string | null;
  /** One English sentence or two: what is wrong, and what was left out. */
  readonly reason: string;
}

/** How many faults are listed. A file with more is not the supplier list; the counts of rows stay exact. */
export const maxFaults = 10_000;

/** Faults in the order found, no more than {@link maxFaults} and a last one that says so. */
export class FaultList {
  readonly #faults: Fault[] = [];
  #dropped = 0;

  /** Notes a fault. */
  add(line: number, column: string | null, reason: string): void {
    if (this.#faults.length < maxFaults) this.#faults.push({ line, column, reason });
    else this.#dropped += 1;
  }

  /** The faults by line; those of one line in the order found. */
  list(): Fault[] {
    const sorted = [...this.#faults].sort((a, b) => a.line - b.line);
    if (this.#dropped > 0) {
      const line = sorted.at(-1)?.line ?? 1;
      sorted.push({ line, column: null, reason: `${this.#dropped} further faults are not listed.` });
    }
    return sorted;
  }
}

/** A value as a reason quotes it: on one line, without control characters, at most 60 characters. */
export function quoted(value: string): string {
  const line = value.slice(0, 200).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\u00b7");
  const short = [...line];
  return short.length > 60 || value.length > 200 ? `"${short.slice(0, 59).join("")}\u2026"` : `"${line}"`;
}
