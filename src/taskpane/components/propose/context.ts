import { createContext } from "react";
import type { Claim } from "../../../report";
import type { Proposals } from "../../proposals/proposals";
import type { PaneWords } from "../../messages";

/** What proposing something of the open message needs. */
export interface Proposing {
  readonly proposals: Proposals;
  /** The report's plain text. */
  readonly report: string;
  readonly words: PaneWords["propose"];
  /** The user's, a BCP 47 tag. */
  readonly locale: string;
  /** What was proposed of this message, or is on record by now: it isn't offered again. */
  readonly isProposed: (claim: Claim) => boolean;
  readonly onProposed: (claim: Claim) => void;
}

/** Hands it down; null where nothing can be proposed. */
export const ProposingContext = createContext<Proposing | null>(null);
