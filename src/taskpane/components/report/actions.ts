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
  readonly checkAgain: () => void;
  readonly copy: CopyText;
  readonly signIn?: SignInActions;
  readonly proposals?: Proposals;
  readonly originals?: OriginalActions;
  readonly cases?: LoadDesk;
  readonly setAppearance?: (appearance: Appearance) => void;
}
