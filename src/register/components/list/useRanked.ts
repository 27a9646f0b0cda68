import { useEffect, useMemo, useState } from "react";
import type { Supplier } from "../../../contract";
import { loadRank, type Rank, type Ranked } from "./ranking";

const none: Ranked["spans"] = new Map();

/**
 * What was searched for, the nearest first. A list of which there is more stays in the service's order, so that no row changes
 * its place while somebody goes through it.
 */
export function useRanked(items: readonly Supplier[], q: string, isWhole: boolean): Ranked {
  const [rank, setRank] = useState<Rank | null>(null);
  const isSearched = q !== "";
  useEffect(() => {
    let ended = false;
    // Without it the list is the service's own.
    if (isSearched)
      loadRank().then(
        (loaded) => ended || setRank(() => loaded),
        () => undefined,
      );
    return () => {
      ended = true;
    };
  }, [isSearched]);
  return useMemo(
    () => (rank === null || !isSearched || !isWhole ? { items, spans: none } : rank(items, q)),
    [rank, isSearched, isWhole, items, q],
  );
}
