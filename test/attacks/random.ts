/** Chance that can be repeated: the same seed throws the same numbers on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number;
  /** True in this share of the throws. */
  chance(share: number): boolean;
  /** One of a list that isn't empty. */
  pick<T>(from: readonly T[]): T;
  /** The list in another order. */
  shuffle<T>(from: readonly T[]): T[];
  /** So many decimal digits; the first isn't one of zero. */
  digits(count: number): string;
}

/** Random of a seed: xmur3 makes numbers of the text, sfc32 throws (both public domain, bryc). */
export function randomOf(seed: string): Random {
  let mixed = 1779033703 ^ seed.length;
  for (let at = 0; at < seed.length; at++) {
    mixed = Math.imul(mixed ^ seed.charCodeAt(at), 3432918353);
    mixed = (mixed << 13) | (mixed >>> 19);
  }
  const word = (): number => {
    mixed = Math.imul(mixed ^ (mixed >>> 16), 2246822507);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 3266489909);
    return (mixed ^= mixed >>> 16) >>> 0;
  };
  let [a, b, c, d] = [word(), word(), word(), word()];
  const next = (): number => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4294967296;
  };
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(from: readonly T[]): T => {
    if (from.length === 0) throw new Error("There is nothing to pick from.");
    return from[int(0, from.length - 1)] as T;
  };
  return {
    next,
    int,
    pick,
    chance: (share) => next() < share,
    shuffle: (from) => {
      const left = [...from];
      return from.map(() => left.splice(int(0, left.length - 1), 1)[0] as (typeof from)[number]);
    },
    digits: (count) => Array.from({ length: count }, (_, at) => int(at === 0 ? 1 : 0, 9)).join(""),
  };
}
