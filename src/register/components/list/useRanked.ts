import { useEffect, useMemo, useState } from "react";
import type { Supplier } from "../../../contract";
import { loadRank, type Rank, type Ranked } from "./ranking";

const none: Ranked["spans"] = new Map();

/** An incomplete list keeps the service's order, so that rows don't move while someone reads. */
export function useRanked(items: readonly Supplier[], q: string, isWhole: boolean): Ranked {
  const [rank, setRank] = useState<Rank | null>(null);
  const isSearched = q !== "";
  useEffect(() => {
    let ended = false;
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
