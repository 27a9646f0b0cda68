import type { Appearance, CopyText } from "../../../ui";
import type { DroppedFile } from "../../../mail/office";
import type { LoadDesk } from "../../cases/types";
import type { Proposals } from "../../proposals/proposals";
import type { SignInActions } from "../states/SignInNotice";

/** What can be done with originals. */
export interface OriginalActions {
  /** Holds the open message against these, too. */
  readonly add: (files: readonly DroppedFile[]) => void;
  /** Holds it no longer against that. */
  readonly remove: (id: string) => void;
}

/** What a person can ask of the pane. */
export interface PaneActions {
  /** Checks the open message anew; where the pane could not start, starts it anew. */
  readonly checkAgain: () => void;
  /** Puts a text into the clipboard. False where that is not allowed. */
  readonly copy: CopyText;
  /** Left out where nobody signs in. */
  readonly signIn?: SignInActions;
  /** Left out where nothing can be proposed: there is no supplier service, or nobody signs in to it. */
  readonly proposals?: Proposals;
  /** Left out where no message can be held against originals. */
  readonly originals?: OriginalActions;
  /** Left out where there are no cases at all. */
  readonly cases?: LoadDesk;
  /** Left out where the choice can't be kept: then it is not offered. */
  readonly setAppearance?: (appearance: Appearance) => void;
}
