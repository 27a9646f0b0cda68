import { useCallback } from "react";
import type { ImportRow, ImportSummary } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { useAsked } from "../../hooks/useAsked";

/** Each takes away what protects a supplier: people must know first. */
export const bareChanges = ["phonesGone", "unblocked", "readmitted"] as const;
/** One of {@link bareChanges}. */
export type BareChange = (typeof bareChanges)[number];

const maxRows = 200;

const textsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === null ? [] : [value]);

function takes({ changes }: ImportRow, field: string): boolean {
  return changes.some((one) => {
    const stays = textsOf(one.to);
    return one.field === field && textsOf(one.from).some((text) => !stays.includes(text));
  });
}

function makes(row: ImportRow, change: BareChange): boolean {
  if (change === "phonesGone") return takes(row, "phones");
  if (change === "readmitted") return takes(row, "rejected_accounts");
  return row.changes.some(({ field, from, to }) => field === "status" && from === "blocked" && to !== "blocked");
}

/** `hasMore`: there may be more, or it is unknown yet. */
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
