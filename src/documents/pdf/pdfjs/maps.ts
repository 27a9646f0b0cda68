import { TooLarge } from "./refusals";

/** Characters in all ranges of one map; Unicode's first plane has 65,536. */
const maxPerMap = 300_000;
/** Characters in all maps of a document. */
const maxInAll = 2_000_000;

interface CharacterMap {
  readonly mapCidRange: (this: object, low: number, high: number, first: number) => void;
  readonly mapBfRange: (this: object, low: number, high: number, first: string) => void;
}

const counts = new WeakMap<object, number>();
let all = 0;

/** Restarts the count, for another document. */
export function startMaps(): void {
  all = 0;
}

/** Counts characters of a map or font; throws `TooLarge` beyond the bounds. */
export function countCharacters(of: object, number: number): void {
  const own = (counts.get(of) ?? 0) + number;
  counts.set(of, own);
  all += number;
  if (own > maxPerMap || all > maxInAll) throw new TooLarge();
}

/** Bounds the ranges of maps: 40 bytes may claim 16 million entries. */
export function guardMaps(prototype: object): void {
  const { mapCidRange, mapBfRange } = prototype as CharacterMap;
  const count = (map: object, low: number, high: number): void => {
    countCharacters(map, Math.max(0, high - low) + 1);
  };
  Object.assign(prototype, {
    mapCidRange(this: object, low: number, high: number, first: number): void {
      count(this, low, high);
      mapCidRange.call(this, low, high, first);
    },
    mapBfRange(this: object, low: number, high: number, first: string): void {
      count(this, low, high);
      mapBfRange.call(this, low, high, first);
    },
  } satisfies CharacterMap);
}
