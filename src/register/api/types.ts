import type { HistoryAction, Supplier } from "../../contract";

/** A record with the version that a change must name. */
export interface Versioned {
  readonly record: Supplier;
  readonly version: number;
}

/** A page of a list; `next` is where the next one begins, null at its end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Which entries of the history are asked for; null where it doesn't matter. */
export interface HistoryFilter {
  readonly supplier: string | null;
  readonly action: HistoryAction | null;
  /** An object id. */
  readonly person: string | null;
  /** ISO 8601, from this moment on, and up to that one. */
  readonly from: string | null;
  readonly before: string | null;
}
