import type { Match, Ownership, Records, SupplierRecord } from "../../analysis";
import type { Question } from "./question";

type Found = Extract<Records, { readonly state: "found" }>;

/** Null where it is about something else. A record that comes several times is one object, as in memory. */
export function answerTo({ sent, places }: Question, { state, matches, owners }: Found): Found | null {
  const known = new Map<string, SupplierRecord>();
  const one = (record: SupplierRecord): SupplierRecord => {
    const first = known.get(record.id) ?? record;
    known.set(record.id, first);
    return first;
  };
  const domains = new Set(sent.domains);
  const asked: Readonly<Record<Match["by"], ReadonlySet<string>>> = {
    address: new Set(sent.addresses),
    domain: domains,
    lookalike: domains,
    name: new Set([...sent.names, ...sent.mentions]),
    "tax-id": new Set(sent.taxIds),
  };
  const isAsked = ({ by, clue, imitates }: Match): boolean =>
    asked[by].has(clue) && (by !== "lookalike" || imitates !== undefined);
  if (!matches.every(isAsked)) return null;
  const placed = owners.flatMap(({ account, record, as }): readonly Ownership[] => {
    const place = (as === "other" ? places.otherDestinations : places.accounts)[account];
    return place === undefined ? [] : [{ account: place, record: one(record), as }];
  });
  if (placed.length < owners.length) return null;
  const matched = matches.map(({ record, by, clue, imitates }) => ({
    ...{ record: one(record), by, clue },
    ...(by === "lookalike" && imitates !== undefined && { imitates }),
  }));
  return { state, matches: matched, owners: placed };
}
