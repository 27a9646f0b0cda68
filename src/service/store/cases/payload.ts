import type { CaseCall, CaseEvent, CaseState, NewCase, SecondReason, Actor } from "../../../contract";
import type { CellPlace } from "../secrets/crypto";

/** What a case is about. */
export type Matter = Omit<NewCase, "digests">;

/** The encrypted part of a step. */
export interface EventPayload {
  readonly by: Actor;
  readonly at: string;
  readonly reason: string | null;
  /** First step only. */
  readonly label?: string;
  readonly matter?: Matter;
  /** Joining. */
  readonly joined?: Pick<Matter, "context" | "amount" | "report">;
  readonly call?: Omit<CaseCall, "by" | "at">;
  readonly because?: readonly SecondReason[];
  readonly isFound?: boolean;
  readonly proposal?: string | null;
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
