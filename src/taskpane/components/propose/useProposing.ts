import { useMemo, useState } from "react";
import type { Proposals } from "../../proposals/proposals";
import type { PaneWords } from "../../words";
import type { Proposing } from "./context";

/** What was proposed of which report. */
interface Done {
  readonly report: string | null;
  readonly claims: readonly string[];
}

/** What proposing something of the open message needs; null where nothing can be proposed. What was proposed of it is kept as long as it is shown. */
export function useProposing(
  proposals: Proposals | undefined,
  report: string | null,
  { propose: words, locale }: PaneWords,
): Proposing | null {
  const [done, setDone] = useState<Done>({ report: null, claims: [] });
  return useMemo(() => {
    if (proposals === undefined || report === null) return null;
    const claims = done.report === report ? done.claims : [];
    return {
      proposals,
      report,
      words,
      locale,
      isProposed: (claim) => claims.includes(JSON.stringify(claim)),
      onProposed: (claim) => setDone({ report, claims: [...claims, JSON.stringify(claim)] }),
    };
  }, [proposals, report, words, locale, done]);
}
