import type { IFuseOptions } from "fuse.js";
import type { Supplier } from "../../../contract";
import { spanOf, type Span } from "./hit";

/** The nearest first, with the matching part of each name. */
export interface Ranked {
  readonly items: readonly Supplier[];
  readonly spans: ReadonlyMap<string, Span>;
}

/** Ranks what the service found. */
export type Rank = (items: readonly Supplier[], q: string) => Ranked;

const options: IFuseOptions<Supplier> = {
  includeMatches: true,
  ignoreDiacritics: true,
  ignoreLocation: true,
  threshold: 0.4,
  keys: [{ name: "name", weight: 4 }, { name: "aliases", weight: 2 }, { name: "id", weight: 2 }, "domains", "emails"],
};

function maxLength(stretches: readonly (readonly [number, number])[]): Span | null {
  const [best] = [...stretches].sort(([a, b], [c, d]) => d - c - (b - a));
  return best === undefined || best[1] - best[0] < 1 ? null : { start: best[0], end: best[1] + 1 };
}

/** Loaded on demand. The service finds candidates; fuse.js ranks by name. Others keep the service's order. */
export async function loadRank(): Promise<Rank> {
  const { default: Fuse } = await import(/* webpackChunkName: "ranking" */ "fuse.js");
  return (items, q) => {
    const found = new Fuse(items, options).search(q);
    const spans = new Map<string, Span>();
    for (const { item, matches = [] } of found) {
      const inName = matches.find(({ key }) => key === "name");
      const span = spanOf(item.name, q) ?? maxLength(inName?.indices ?? []);
      if (span !== null) spans.set(item.id, span);
    }
    const near = found.map(({ item }) => item);
    const known = new Set(near);
    return { items: [...near, ...items.filter((item) => !known.has(item))], spans };
  };
}
