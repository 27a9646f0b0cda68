import { useMemo, useState } from "react";
import type { Proposals } from "../../proposals/proposals";
import type { PaneWords } from "../../messages";
import type { Proposing } from "./context";

const maxKept = 100;

/** Null if nothing can be proposed. Keeps what was proposed of a report. */
export function useProposing(
  proposals: Proposals | undefined,
  report: string | null,
  { propose: words, locale }: PaneWords,
): Proposing | null {
  const [done, setDone] = useState<readonly string[]>([]);
  return useMemo(() => {
    if (proposals === undefined || report === null) return null;
    const keyOf = (claim: object): string => JSON.stringify([report, claim]);
    return {
      proposals,
      report,
      words,
      locale,
      isProposed: (claim) => done.includes(keyOf(claim)),
      onProposed: (claim) => setDone((before) => [...before, keyOf(claim)].slice(-maxKept)),
    };
  }, [proposals, report, words, locale, done]);
}
