import type { Appearance, CopyText } from "../../../ui";
import type { DroppedFile } from "../../../mail/office";
import type { LoadDesk } from "../../cases/types";
import type { Proposals } from "../../proposals/proposals";
import type { SignInActions } from "../states/SignInNotice";

/** What can be done with originals. */
export interface OriginalActions {
  /** Compares the open message with these, too. */
  readonly add: (files: readonly DroppedFile[]) => void;
  /** Removes one. */
  readonly remove: (id: string) => void;
}

/** What a person can ask of the pane. */
export interface PaneActions {
  /** Checks the open message again; if the pane could not start, starts it again. */
  readonly checkAgain: () => void;
  /** Puts a text into the clipboard. False where that is not allowed. */
  readonly copy: CopyText;
  /** Left out without a sign-in. */
  readonly signIn?: SignInActions;
  /** Left out without a supplier service or a sign-in to it. */
  readonly proposals?: Proposals;
  /** Left out if no message can be compared with originals. */
  readonly originals?: OriginalActions;
  /** Left out where there are no cases at all. */
  readonly cases?: LoadDesk;
  /** Left out where the choice can't be kept: then it is not offered. */
  readonly setAppearance?: (appearance: Appearance) => void;
}
