import type { Appearance, CopyText } from "../../../ui";
import type { Proposals } from "../../proposals/proposals";
import type { SignInActions } from "../states/SignInNotice";

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
  /** Left out where the choice can't be kept: then it is not offered. */
  readonly setAppearance?: (appearance: Appearance) => void;
}
