import Fuse from "fuse.js";
import { nameKey, nameSimilarity } from "./company";

/** Most names that are ranked. Fuse takes 25 ms for a thousand. */
const most = 500;

/**
 * Ranks a few candidate names by how well they fit a name as somebody wrote it: numbers of the names that fit at all, best
 * first. Only the first 500 names are looked at; the caller narrows them before.
 */
export function rankNames(query: string, names: readonly string[]): number[] {
  const wanted = nameKey(query);
  if (wanted === "") return [];
  const keys = names.slice(0, most).map(nameKey);
  const fuse = new Fuse(keys, { includeScore: true, ignoreLocation: true, threshold: 0.4 });
  const fits = new Map<number, number>();
  for (const { refIndex, score } of fuse.search(wanted)) fits.set(refIndex, 1 - (score ?? 1));
  // Fuse reads letters in their order; words in another order are found by comparing words.
  for (const [number, name] of names.slice(0, most).entries()) {
    const alike = nameSimilarity(query, name);
    if (alike >= 0.5) fits.set(number, Math.max(fits.get(number) ?? 0, 0.5 + alike / 2, alike === 1 ? 2 : 0));
  }
  return [...fits].sort(([a, x], [b, y]) => y - x || a - b).map(([number]) => number);
}
