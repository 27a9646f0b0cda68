import { createContext } from "react";
import type { Proposals } from "../../proposals/proposals";
import type { PaneWords } from "../../words";

/** What proposing something of the open message needs. */
export interface Proposing {
  readonly proposals: Proposals;
  /** The report's plain text. */
  readonly report: string;
  readonly words: PaneWords["propose"];
  /** The reader's, a BCP 47 tag. */
  readonly locale: string;
}

/** Hands it down; null where nothing can be proposed. */
export const ProposingContext = createContext<Proposing | null>(null);
