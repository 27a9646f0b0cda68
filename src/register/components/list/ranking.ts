import type { IFuseOptions } from "fuse.js";
import { useEffect, useMemo, useState } from "react";
import type { Supplier } from "../../../contract";
import { accountShown, type FieldName } from "../../shown";

/** Offsets in a text. */
export type Span = Readonly<{ start: number; end: number }>;

/** The field in which it was found, where it isn't the name. */
interface Hit extends Span {
  readonly field: FieldName | "id";
  readonly text: string;
}

const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Ignores case and accents. Null if not found. */
export function spanOf(text: string, q: string): Span | null {
  const wanted = folded(q.trim());
  if (wanted === "") return null;
  const letters = Array.from(text);
  const plain = letters.map((letter) => folded(letter));
  const at = plain.join("").indexOf(wanted);
  if (at === -1) return null;
  let [start, passed, length] = [-1, 0, 0];
  for (const [index, each] of plain.entries()) {
    if (start === -1 && passed + each.length > at) start = length;
    if (passed >= at + wanted.length) return { start, end: length };
    passed += each.length;
    length += letters[index]?.length ?? 0;
  }
  return start === -1 ? null : { start, end: length };
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/** Null if the name has it, or no field shows it. */
export function hitOf(supplier: Supplier, q: string): Hit | null {
  if (q.trim() === "" || spanOf(supplier.name, q) !== null) return null;
  const { id, aliases, domains, emails, taxIds, accounts, sharedAccounts } = supplier;
  const fields: readonly (readonly [Hit["field"], readonly string[]])[] = [
    ["id", [id]],
    ["aliases", aliases],
    ["domains", domains],
    ["emails", emails],
    ["tax_ids", taxIds],
    ["accounts", [...accounts, ...sharedAccounts].map(accountShown)],
  ];
  for (const [field, texts] of fields) {
    for (const text of texts) {
      const span = spanOf(text, q);
      if (span !== null) return { field, text, ...span };
      if (bare(q).length > 3 && folded(bare(text)).includes(folded(bare(q))))
        return { field, text, start: 0, end: text.length };
    }
  }
  return null;
}

/** The nearest first, with the matching part of each name. */
type Ranked = Readonly<{ items: readonly Supplier[]; spans: ReadonlyMap<string, Span> }>;

type Rank = (items: readonly Supplier[], q: string) => Ranked;

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
