import type { HistoryAction, Supplier } from "../../contract";

/** A record with the version that a change must name. */
export type Versioned = Readonly<{ record: Supplier; version: number }>;

/** `next`: where the next page begins; null at the end. */
export type Page<T> = Readonly<{ items: readonly T[]; next: string | null }>;

/** Null: any. */
export interface HistoryFilter {
  readonly supplier: string | null;
  readonly action: HistoryAction | null;
  readonly person: string | null;
  /** ISO 8601, inclusive. */
  readonly from: string | null;
  readonly before: string | null;
}

/** `refused`: a rule of the service, which its sentence names. */
export type FailureKind = "unreachable" | "signedOut" | "forbidden" | "missing" | "refused" | "failed";

/** What the service refused, or could not be asked. */
export class ApiFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly detail: string,
    readonly rule: string | null = null,
  ) {
    super(detail);
  }
}
