import { useCallback } from "react";
import type { ImportRow, ImportSummary } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { useAsked } from "../../hooks/useAsked";

/** What a file may do that people must know before they apply it: each takes away what protects a supplier. */
export const bareChanges = ["phonesGone", "unblocked", "readmitted"] as const;
/** One of {@link bareChanges}. */
export type BareChange = (typeof bareChanges)[number];

/** Rows that are looked at: of a file with more, there may be more of each. */
const maxRows = 200;

const textsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === null ? [] : [value]);

/** Does the row take away something that the field held? */
function takes({ changes }: ImportRow, field: string): boolean {
  return changes.some((one) => {
    const stays = textsOf(one.to);
    return one.field === field && textsOf(one.from).some((text) => !stays.includes(text));
  });
}

/** Which of {@link bareChanges} a row makes. */
function makes(row: ImportRow, change: BareChange): boolean {
  if (change === "phonesGone") return takes(row, "phones");
  if (change === "readmitted") return takes(row, "rejected_accounts");
  return row.changes.some(({ field, from, to }) => field === "status" && from === "blocked" && to !== "blocked");
}

/** How many rows of a file make each, as far as one question tells. `hasMore`: there may be more, or nobody knows yet. */
export function useBareChanges({ id, marked }: ImportSummary): {
  readonly counts: Readonly<Record<BareChange, number>>;
  readonly hasMore: boolean;
} {
  const { api } = useRegister();
  const isWorth = marked.destinations > 0;
  const ask = useCallback(
    (signal: AbortSignal) =>
      isWorth
        ? api.importRows({ id, kind: null, mark: "destinations", after: null, limit: maxRows }, signal)
        : Promise.resolve({ items: [], next: null }),
    [api, id, isWorth],
  );
  const { asked } = useAsked(ask);
  const { items, next } = asked.state === "there" ? asked.value : { items: [], next: null };
  const countOf = (change: BareChange): number => items.filter((row) => makes(row, change)).length;
  return {
    counts: { phonesGone: countOf("phonesGone"), unblocked: countOf("unblocked"), readmitted: countOf("readmitted") },
    hasMore: isWorth && (asked.state !== "there" || next !== null),
  };
}
