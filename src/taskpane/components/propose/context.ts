import { createContext } from "react";
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
