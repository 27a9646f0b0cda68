import type { Appearance, CopyText } from "../../../ui";
import type { DroppedFile } from "../../../mail/office";
import type { LoadDesk } from "../../cases/types";
import type { Proposals } from "../../proposals/proposals";
import type { SignInActions } from "../states/SignInNotice";

/** What can be done with originals. */
export interface OriginalActions {
  readonly add: (files: readonly DroppedFile[]) => void;
  readonly remove: (id: string) => void;
}

/** What a person can ask of the pane. */
export interface PaneActions {
  /** Starts a pane that couldn't start. */
  readonly checkAgain: () => void;
  /** False if not allowed. */
  readonly copy: CopyText;
  /** Absent without a sign-in. */
  readonly signIn?: SignInActions;
  /** Absent without a supplier service or a sign-in to it. */
  readonly proposals?: Proposals;
  /** Absent if no message can be compared. */
  readonly originals?: OriginalActions;
  /** Absent without cases. */
  readonly cases?: LoadDesk;
  /** Absent if the choice can't be kept. */
  readonly setAppearance?: (appearance: Appearance) => void;
}
