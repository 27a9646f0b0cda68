/**
 * How much of something a test tries: `whole` in the soak (`npm run soak -- thorough`), `part` in `npm test`, which is to take
 * minutes. The part must find a fault of each kind that the whole finds.
 */
export function atLength<T>(whole: T, part: T): T {
  return process.env.THOROUGH === "1" ? whole : part;
}

/** A test that only the soak runs; `npm test` runs another of its kind: it counts there as skipped. */
export const inSoak: typeof it = atLength(it, it.skip);

/** Every so many of a list, from the first on. */
export function every<T>(step: number, list: readonly T[]): readonly T[] {
  return list.filter((_, at) => at % step === 0);
}
