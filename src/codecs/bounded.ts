/** Reports that a bound was reached: what is beyond it must be listed as unread. */
export type ReportCut = () => void;

/** The first `max` of a list; reports if there were more. */
export function bounded<T>(list: readonly T[], max: number, report: ReportCut): readonly T[] {
  if (list.length <= max) return list;
  report();
  return list.slice(0, max);
}

/** For lazy sequences: requests at most one more. */
export function* taken<T>(each: Iterable<T>, max: number, report: ReportCut): Generator<T, void> {
  let count = 0;
  for (const one of each) {
    if ((count += 1) > max) return report();
    yield one;
  }
}

/** Refuses and reports what exceeds `max`. */
export function tries(max: number, report: ReportCut): () => boolean {
  let left = max;
  return () => {
    if (left > 0) {
      left -= 1;
      return true;
    }
    report();
    return false;
  };
}

/** For our own texts and the supplier list, where a bound hides nothing. */
export const notFromSender: ReportCut = () => undefined;
