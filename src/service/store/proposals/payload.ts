import type { Change, Actor, CallBack, CallBackOutcome, ProposalState } from "../../../contract";
import type { Column } from "../../../suppliers";
import type { Payload as ImportPayload } from "../imports/payload";
import type { CellPlace } from "../secrets/crypto";
import type { ByColumns, Who } from "../store";

/** The encrypted part of a proposal. */
export interface Payload {
  readonly name: string;
  /** As a record's two parts; fields not given are empty. */
  readonly row: NonNullable<ImportPayload["record"]>;
  readonly columns: readonly Column[];
  readonly changes: readonly Change[];
  readonly warnings: readonly string[];
  readonly reason: string;
  readonly report: string | null;
  /** Missing in older proposals, like the rest. */
  readonly verify?: boolean;
  /** ISO 8601, UTC. The row repeats them, but could be altered. */
  readonly by?: Actor;
  readonly at?: string;
  readonly canMaintain?: boolean;
}

/** The row of a proposal. */
export interface ProposalRow extends ByColumns, Who<"decided"> {
  readonly id: string;
  readonly number: bigint;
  readonly supplier: string;
  readonly base_version: bigint;
  readonly state: ProposalState;
  readonly at: Date;
  readonly data_key: bigint;
  readonly payload: Buffer;
  readonly decided_at: Date | null;
  readonly decided_why: string | null;
}

/** The row of a call. */
export interface CallBackRow extends ByColumns {
  readonly proposal: string;
  readonly number: bigint;
  readonly outcome: CallBackOutcome;
  readonly at: Date;
  readonly data_key: bigint;
  readonly payload: Buffer;
}

/** The encrypted part of a call. */
export type CallPayload = Pick<CallBack, "phone" | "spokeWith"> &
  Partial<Pick<CallBack, "foundIn" | "isBefore" | "accounts" | "by" | "at">>;

/** Binds a payload to its proposer and record. */
export const payloadAt = ({
  id,
  supplier,
  base_version,
  by_oid,
  by_employee,
}: Pick<ProposalRow, "id" | "supplier" | "base_version" | "by_oid" | "by_employee">): CellPlace => ({
  table: "proposal",
  row: JSON.stringify([id, supplier, String(base_version), by_oid, by_employee]),
  column: "payload",
});

/** Binds a call's payload to its outcome and caller. */
export const callAt = ({
  proposal,
  number,
  outcome,
  by_oid,
}: Pick<CallBackRow, "proposal" | "number" | "outcome" | "by_oid">): CellPlace => ({
  table: "call_back",
  row: JSON.stringify([proposal, String(number), outcome, by_oid]),
  column: "payload",
});
