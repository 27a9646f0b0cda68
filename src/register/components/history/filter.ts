import type { HistoryFilter } from "../../api/types";

/** Everything that was done. */
export const noFilter: HistoryFilter = { supplier: null, action: null, person: null, from: null, before: null };

/** ISO; empty for none. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** In the reader's time zone; null for what is no day. */
function beginningOf(day: string, later: number): string | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (year === undefined) return null;
  const moment = new Date(Number(year), Number(month) - 1, Number(date) + later);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

/** The moments between which the days lie: both days count whole. */
export function momentsOf({ from, to }: Days): Pick<HistoryFilter, "from" | "before"> {
  return { from: beginningOf(from, 0), before: beginningOf(to, 1) };
}
