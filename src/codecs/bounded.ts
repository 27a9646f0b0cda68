/** Says that a bound was reached: what is beyond it must end up among what was not read. */
export type ReportCut = () => void;

/** The first `max` of a list. It is reported when there were more. */
export function bounded<T>(list: readonly T[], max: number, report: ReportCut): readonly T[] {
  if (list.length <= max) return list;
  report();
  return list.slice(0, max);
}

/** As {@link bounded}, of what is worked out one by one: nothing is asked for beyond the first too many. */
export function* taken<T>(each: Iterable<T>, max: number, report: ReportCut): Generator<T, void> {
  let count = 0;
  for (const one of each) {
    if ((count += 1) > max) return report();
    yield one;
  }
}

/** Allows `max` tries. Each further one is refused, and reported. */
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
