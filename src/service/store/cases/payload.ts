import type { CaseCall, CaseEvent, CaseState, NewCase, SecondReason, Actor } from "../../../contract";
import type { CellPlace } from "../secrets/crypto";

/** What a case is about. */
export type Matter = Omit<NewCase, "digests">;

/** The encrypted part of a step. */
export interface EventPayload {
  readonly by: Actor;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly reason: string | null;
  /** First step: the case's number, as people write it. */
  readonly label?: string;
  /** Opening or reopening. */
  readonly matter?: Matter;
  /** Joining: unusual circumstances, and the person's report. */
  readonly joined?: Pick<Matter, "context" | "amount" | "report">;
  readonly call?: Omit<CaseCall, "by" | "at">;
  /** Confirmed call: why a second person must check. */
  readonly because?: readonly SecondReason[];
  /** Confirmed call: whether the number was found elsewhere. */
  readonly isFound?: boolean;
  /** Confirmed call: the resulting proposal. */
  readonly proposal?: string | null;
  /** Release: first day of payment. */
  readonly payFrom?: string;
}

/** A case's row joined with one of its steps. */
export interface CaseRow {
  readonly id: string;
  readonly number: bigint;
  readonly year: number;
  readonly serial: number;
  readonly state: CaseState;
  readonly version: bigint;
  readonly by_oid: string;
  readonly by_name: string | null;
  readonly by_employee: string | null;
  readonly at: Date;
  /** Null if there is no step. */
  readonly step: bigint | null;
  readonly action: CaseEvent["action"];
  readonly led: CaseState;
  readonly who: string;
  readonly employee: string | null;
  readonly entry: bigint;
  readonly data_key: bigint;
  readonly payload: Buffer;
}

/** Binds a payload to its step's action, state, person and history entry. */
export const eventAt = (
  id: string,
  { step, action, led, who, employee, entry }: Pick<CaseRow, "step" | "action" | "led" | "who" | "employee" | "entry">,
): CellPlace => ({
  table: "case_event",
  row: JSON.stringify([id, String(step), action, led, who, employee, String(entry)]),
  column: "payload",
});

/** Binds a digest to its keyed hash. */
export const digestAt = (number: bigint, key: Buffer): CellPlace => ({
  table: "case_key",
  row: JSON.stringify([String(number), key.toString("hex")]),
  column: "digest",
});
