import type { HistoryAction } from "../../../contract";

/** A query of the history. */
export interface HistoryQuery {
  readonly supplier: string | null;
  readonly action?: HistoryAction | null;
  /** Object id of the person who acted. */
  readonly person?: string | null;
  /** Inclusive. */
  readonly from?: Date | null;
  /** Exclusive. */
  readonly before?: Date | null;
  /** Default: oldest first. */
  readonly isNewestFirst?: boolean;
  readonly after: string | null;
  readonly limit: number;
}
