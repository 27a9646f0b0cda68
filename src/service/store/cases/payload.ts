import type { CaseCall, CaseEvent, CaseState, NewCase, SecondReason, Actor } from "../../../contract";
import type { CellPlace } from "../secrets/crypto";

/** What a case is about, from its opening or reopening on. */
export type Matter = Omit<NewCase, "digests">;

/** What of a step is kept encrypted. */
export interface EventPayload {
  readonly by: Actor;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly reason: string | null;
  /** Of the first step: how people name the case. */
  readonly label?: string;
  /** Of one that opened or reopened it. */
  readonly matter?: Matter;
  /** Of somebody who joined: what is unusual about their moment, and their report. */
  readonly joined?: Pick<Matter, "context" | "amount" | "report">;
  /** Of a call. */
  readonly call?: Omit<CaseCall, "by" | "at">;
  /** Of a confirmed call: why another person must look. */
  readonly because?: readonly SecondReason[];
  /** Of a confirmed call: whether the number was found elsewhere. */
  readonly isFound?: boolean;
  /** Of a confirmed call: the proposal that it made. */
  readonly proposal?: string | null;
  /** Of a release: the first day of payment. */
  readonly payFrom?: string;
}

/** A case's row beside one of its steps, as both are read at one moment. */
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
  /** Null where there is no step. */
  readonly step: bigint | null;
  readonly action: CaseEvent["action"];
  readonly led: CaseState;
  readonly who: string;
  readonly employee: string | null;
  readonly entry: bigint;
  readonly data_key: bigint;
  readonly payload: Buffer;
}

/** Where a step's payload stands: beside what was done, what it led to, who did it, and its entry in the history. */
export const eventAt = (
  id: string,
  { step, action, led, who, employee, entry }: Pick<CaseRow, "step" | "action" | "led" | "who" | "employee" | "entry">,
): CellPlace => ({
  table: "case_event",
  row: JSON.stringify([id, String(step), action, led, who, employee, String(entry)]),
  column: "payload",
});

/** Where a digest of a conversation stands: beside its keyed hash. */
export const digestAt = (number: bigint, key: Buffer): CellPlace => ({
  table: "case_key",
  row: JSON.stringify([String(number), key.toString("hex")]),
  column: "digest",
});
