import { createContext, useMemo, useState } from "react";
import type { Claim } from "../../../report";
import type { Proposals } from "../../proposals/proposals";
import type { PaneWords } from "../../messages";

/** What proposing something of the open message needs. */
export interface Proposing {
  readonly proposals: Proposals;
  readonly report: string;
  readonly words: PaneWords["propose"];
  /** BCP 47. */
  readonly locale: string;
  readonly isProposed: (claim: Claim) => boolean;
  readonly onProposed: (claim: Claim) => void;
}

/** Hands it down; null where nothing can be proposed. */
export const ProposingContext = createContext<Proposing | null>(null);

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
