import type { HistoryAction } from "../../../contract";

/** Which entries are asked for. */
export interface HistoryQuery {
  readonly supplier: string | null;
  readonly action?: HistoryAction | null;
  /** The object id of whoever acted. */
  readonly person?: string | null;
  /** From this moment on. */
  readonly from?: Date | null;
  /** Up to this moment, without it. */
  readonly before?: Date | null;
  /** The oldest first, unless this is set. */
  readonly isNewestFirst?: boolean;
  readonly after: string | null;
  readonly limit: number;
}
