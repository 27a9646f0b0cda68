/** In mail clients' fonts: first those that can't be told apart, then those that a glance confuses. */
const alike = "m rn, w vv, d cl, l 1, l i, i 1, o 0, s 5, m nn, d dl, d c1, d ci, w uu, w vu, w uv";
const near = `b d, b lb, b 6, c e, g q, g 9, q 9, h lh, h b, k lc, k lk, m n, m mm, n r,
  u v, v y, e 3, a 4, t 7, z 2, b 8, 3 8, 6 9, f t, i j, l t`;
const pairsOf = (list: string): readonly (readonly [string, string])[] =>
  list.split(/,\s+/).map((pair) => [pair.charAt(0), pair.slice(2)]);

/** Letters changed, how many are only similar, and kinds of changes. */
export interface Likeness {
  readonly changes: number;
  readonly nearly: number;
  readonly kinds: number;
}

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly weak: boolean;
  /** 2 for a lookalike of a lookalike: d, b, lb. */
  readonly changes: number;
}

function byFirst(): ReadonlyMap<string, readonly Pair[]> {
  const once = [
    ...pairsOf(alike).map((pair) => ({ pair, weak: false })),
    ...pairsOf(near).map((pair) => ({ pair, weak: true })),
  ].flatMap(({ pair: [a, b], weak }): Pair[] => [
    { from: a, to: b, weak, changes: 1 },
    { from: b, to: a, weak, changes: 1 },
  ]);
  const known = new Set(once.map(({ from, to }) => `${from} ${to}`));
  const twice: Pair[] = [];
  for (const first of once) {
    for (const second of once) {
      for (let at = first.to.indexOf(second.from); at !== -1; at = first.to.indexOf(second.from, at + 1)) {
        const to = first.to.slice(0, at) + second.to + first.to.slice(at + second.from.length);
        const name = `${first.from} ${to}`;
        if (first.from === to || known.has(name)) continue;
        known.add(name);
        const weak = first.weak || second.weak;
        twice.push({ from: first.from, to, weak, changes: 2 }, { from: to, to: first.from, weak, changes: 2 });
      }
    }
  }
  const found = new Map<string, Pair[]>();
  for (const pair of [...once, ...twice]) {
    const list = found.get(pair.from.charAt(0)) ?? [];
    list.push(pair);
    found.set(pair.from.charAt(0), list);
  }
  return found;
}
const pairs = byFirst();

/** Up to `max`, or null if it takes other changes. Both in lower-case ASCII. */
export function lookAlike(from: string, to: string, max: number): Likeness | null {
  if (lookKey(from) !== lookKey(to)) return null;
  const width = to.length + 1;
  const end = from.length * width + to.length;
  // Cost: changes * 64 + similar ones, so that the fewest changes win, then the more certain.
  const cells = new Float64Array((from.length + 1) * width).fill(Infinity);
  const ways = new Map<number, Pair>();
  cells[0] = 0;
  for (let i = 0; i < from.length; i += 1) {
    for (let j = 0; j < to.length; j += 1) {
      const cost = cells[i * width + j] ?? Infinity;
      if (cost >= (max + 1) * 64) continue;
      const straight = (i + 1) * width + j + 1;
      if (from[i] === to[j] && cost < (cells[straight] ?? Infinity)) {
        cells[straight] = cost;
        ways.delete(straight);
      }
      for (const pair of pairs.get(from.charAt(i)) ?? []) {
        if (!from.startsWith(pair.from, i) || !to.startsWith(pair.to, j)) continue;
        const cell = (i + pair.from.length) * width + j + pair.to.length;
        const dearer = cost + 64 * pair.changes + (pair.weak ? 1 : 0);
        if (dearer >= (cells[cell] ?? Infinity)) continue;
        cells[cell] = dearer;
        ways.set(cell, pair);
      }
    }
  }
  const cost = cells[end] ?? Infinity;
  if (cost >= (max + 1) * 64) return null;
  const kinds = new Set<Pair>();
  for (let cell = end; cell > 0;) {
    const pair = ways.get(cell);
    if (pair !== undefined) kinds.add(pair);
    cell -= (pair?.from.length ?? 1) * width + (pair?.to.length ?? 1);
  }
  return { changes: Math.floor(cost / 64), nearly: cost % 64, kinds: kinds.size };
}

const classes: ReadonlyMap<string, string> = new Map(
  ["mnr n", "bcdekh68 3g9q c", "uvwy v", "o0 o", "s5 s", "z2 z", "a4 a", "ft7 f"].flatMap((row) => {
    const to = row.slice(-1);
    return [...row.slice(0, -1).replace(/ /g, "")].map((char): [string, string] => [char, to]);
  }),
);

/** The same for all spellings of a look: strokes (l, i, 1, j, t) and hyphens dropped, runs joined. Coarse: proves nothing. */
export function lookKey(text: string): string {
  let key = "";
  let last = "";
  for (const char of text) {
    if ("li1jt7f-".includes(char)) continue;
    const to = classes.get(char) ?? char;
    if (to !== last) key += to;
    last = to;
  }
  return key;
}
