import type { Change, Actor, CallBack, CallBackOutcome, ProposalState } from "../../../contract";
import type { Column } from "../../../suppliers";
import type { Payload as ImportPayload } from "../imports/payload";
import type { CellPlace } from "../secrets/crypto";

/** What of a proposal is kept encrypted. */
export interface Payload {
  readonly name: string;
  /** The fields as given, in a record's two parts; those that weren't given are empty. */
  readonly row: NonNullable<ImportPayload["record"]>;
  readonly columns: readonly Column[];
  readonly changes: readonly Change[];
  readonly warnings: readonly string[];
  readonly reason: string;
  readonly report: string | null;
  /** Lacking in what was proposed before there was such a thing, as what follows. */
  readonly verify?: boolean;
  /** Who proposed it, and when: ISO 8601, UTC. The row says so too, where it can be altered. */
  readonly by?: Actor;
  readonly at?: string;
  /** May they maintain the list? */
  readonly canMaintain?: boolean;
}

/** A proposal's row, as it is read. */
export interface ProposalRow {
  readonly id: string;
  readonly number: bigint;
  readonly supplier: string;
  readonly base_version: bigint;
  readonly state: ProposalState;
  readonly by_oid: string;
  readonly by_name: string | null;
  readonly by_employee: string | null;
  readonly at: Date;
  readonly data_key: bigint;
  readonly payload: Buffer;
  readonly decided_oid: string | null;
  readonly decided_name: string | null;
  readonly decided_employee: string | null;
  readonly decided_at: Date | null;
  readonly decided_why: string | null;
}

/** A call's row, as it is read. */
export interface CallBackRow {
  readonly proposal: string;
  readonly number: bigint;
  readonly outcome: CallBackOutcome;
  readonly by_oid: string;
  readonly by_name: string | null;
  readonly by_employee: string | null;
  readonly at: Date;
  readonly data_key: bigint;
  readonly payload: Buffer;
}

/** What of a call is kept encrypted. */
export type CallPayload = Pick<CallBack, "phone" | "spokeWith"> & Partial<Pick<CallBack, "foundIn" | "by" | "at">>;

/** Where a proposal's payload stands: beside who proposed it for which record, so that nobody else can be put in their place. */
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

/** Where a call's payload stands: beside how it went and who made it. */
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
