import type { GiveToken } from "../src/contract";
import type { Setup } from "../src/inspect";
import type { OfficeLike } from "../src/mail/office";
import type { PaneState } from "../src/taskpane/state";

/** What the mailbox hands to the pane in its frame. Both pages are of one origin, so it is handed as it is. */
export interface PaneHost {
  readonly office: OfficeLike;
  readonly setup: Setup;
  /** Signs the visitor in to the supplier service, where records come from there. */
  readonly token?: GiveToken;
  /** Where supplier records are looked after; left out where that isn't there. */
  readonly register?: string | null;
  /** The moment of judging, in milliseconds since 1970. */
  readonly now: () => number;
  /** BCP 47. */
  readonly locale: string;
  /** Null: as the system. */
  readonly appearance: "light" | "dark" | null;
  readonly onState: (state: PaneState) => void;
  /** Files that were dropped on the frame. */
  readonly onFiles: (files: readonly File[]) => void;
}

declare global {
  interface Window {
    /** Set by the mailbox before it opens the frame. */
    remitGuardPreview?: PaneHost;
  }
}
