import Fuse from "fuse.js";
import { nameKey, nameSimilarity } from "./company";

/** Fuse takes 25 ms for a thousand. */
const most = 500;

/**
 * Ranks candidate names by similarity to a written name: indexes of those that match at all, best first. Inspects only
 * the first 500 names; callers narrow them first.
 */
export function rankNames(query: string, names: readonly string[]): number[] {
  const wanted = nameKey(query);
  if (wanted === "") return [];
  const keys = names.slice(0, most).map(nameKey);
  const fuse = new Fuse(keys, { includeScore: true, ignoreLocation: true, threshold: 0.4 });
  const fits = new Map<number, number>();
  for (const { refIndex, score } of fuse.search(wanted)) fits.set(refIndex, 1 - (score ?? 1));
  // Fuse depends on the order of letters; compare words to find them in any order.
  for (const [number, name] of names.slice(0, most).entries()) {
    const alike = nameSimilarity(query, name);
    if (alike >= 0.5) fits.set(number, Math.max(fits.get(number) ?? 0, 0.5 + alike / 2, alike === 1 ? 2 : 0));
  }
  return [...fits].sort(([a, x], [b, y]) => y - x || a - b).map(([number]) => number);
}
